using static FrameworkRules.Kinds.Mandate;

namespace FrameworkRules;

internal sealed class PresenceMandated() : Precondition("MONV-05", Theme.MonitoringAndVerification, Layer.Status)
{
    protected override void Define(Definition define) =>
        define
            .Statement("A UN presence holds a monitoring mandate at the instant judged.")
            .Cites(CitedTexts.Unscr2749, "UNIFIL mandate")
            .Cites(CitedTexts.Unscr2790, "final extension")
            .DutyBearers("UN")
            .Requires(Some<Mandate>(whenNone: Fails).TreatAsComplete().Where(ToMonitor.Is(true)).That(EndsOn.LiesAhead()));
}
