using static FrameworkRules.Kinds.CessationStatus;

namespace FrameworkRules;

internal sealed class CessationInForce() : Precondition("CEAS-02", Theme.Ceasefire, Layer.Status)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Cessation in force")
            .Statement("At the instant judged the cessation has started and has neither expired by its terms nor been denounced by notice.")
            .Cites(CitedTexts.Cessation2024, "para. 1")
            .Cites(CitedTexts.Cessation2026, "opening")
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1, on effective date and duration")
            .DutyBearers("IL", "LB")
            .Requires(
                The<CessationStatus>()
                    .Where(SetBy.Is(Cessation.Instrument))
                    .That(
                        Starts.HasPassed()
                            & Ends.LiesAhead()
                            & Denounced.IsNot(true).PresumedUntilNotice("no notice of denunciation is on file")
                    )
            );
}
