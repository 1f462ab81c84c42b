namespace FrameworkRules;

internal sealed class MonitorsAdmitted() : Precondition("MONV-08", Theme.MonitoringAndVerification, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Access for the mechanism")
            .Statement(
                "This side gave the mechanism access and safety: no refusal or attack, by it or by a group on its territory, was recorded in the last {interference-window}."
            )
            .Cites(CitedTexts.Cessation2024, "para. 9")
            .OneFindingPer("IL", "LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(Interferences.None("monitors"));
}
