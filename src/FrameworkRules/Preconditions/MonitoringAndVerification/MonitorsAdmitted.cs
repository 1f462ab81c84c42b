namespace FrameworkRules;

internal sealed class MonitorsAdmitted() : Precondition("MONV-08", Theme.MonitoringAndVerification, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Statement(
                "Both sides gave the mechanism access and safety: no refusal or attack was recorded in the last {interference-window}."
            )
            .Cites(CitedTexts.Cessation2024, "para. 9")
            .DutyBearers("IL", "LB")
            .Requires(Interferences.None("monitors"));
}
