using static FrameworkRules.Kinds.DueReport;

namespace FrameworkRules;

internal sealed class ReportsIssued() : Precondition("MONV-12", Theme.MonitoringAndVerification, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Due reports issued")
            .Statement("Reports that were due were issued.")
            .Cites(CitedTexts.Unscr2749, "reports")
            .Cites(CitedTexts.Unscr2790, "options")
            .DutyBearers("UN", "US")
            .Requires(Every<DueReport>(whenNone: Holds).Where(Due.HasPassed()).Must(Issued.Is(true)));
}
