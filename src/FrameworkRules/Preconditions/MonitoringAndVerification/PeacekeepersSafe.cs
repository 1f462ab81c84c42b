namespace FrameworkRules;

internal sealed class PeacekeepersSafe() : Precondition("MONV-09", Theme.MonitoringAndVerification, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("UN personnel free and safe")
            .Statement(
                "UN personnel move freely: no attack or hindrance, by this side or by a group on its territory, was recorded in the last {interference-window}."
            )
            .Cites(CitedTexts.Unscr1701, "OP12")
            .OneFindingPer("IL", "LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(Interferences.None("unitedNations"));
}
