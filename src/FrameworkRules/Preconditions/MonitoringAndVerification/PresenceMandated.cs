using static FrameworkRules.Kinds.Mandate;

namespace FrameworkRules;

internal sealed class PresenceMandated() : Precondition("MONV-05", Theme.MonitoringAndVerification, Layer.Status)
{
    /// <summary>The presence whose mandate is asked for: a mandate of another one, elsewhere, is none here.</summary>
    public static readonly Parameter<string> Presence = new("un-presence", "the UN presence whose mandate counts") { Proposal = "UNIFIL" };

    protected override void Define(Definition define) =>
        define
            .Titled("UN monitoring mandate")
            .Statement("A UN presence holds a monitoring mandate at the instant judged.")
            .Cites(CitedTexts.Unscr1701, "OP11")
            .Cites(CitedTexts.Unscr2749, "UNIFIL mandate")
            .Cites(CitedTexts.Unscr2790, "final extension")
            .DutyBearers("UN")
            .Requires(
                Some<Mandate>(whenNone: Fails)
                    .TreatAsComplete()
                    .Where(Mandate.Kind.SubjectId.Is(Presence) & ToMonitor.Is(true))
                    .That(EndsOn.LiesAhead())
            );
}
