namespace FrameworkRules;

internal sealed class PeacekeepersSafe() : Precondition("MONV-09", Theme.MonitoringAndVerification, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Statement("UN personnel move freely and were not attacked in the last {interference-window}.")
            .Cites(CitedTexts.Unscr1701, "on UNIFIL")
            .DutyBearers("IL", "LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(Interferences.None("unitedNations"));
}
