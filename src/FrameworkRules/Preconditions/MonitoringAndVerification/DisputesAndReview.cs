using static FrameworkRules.Kinds.DisputeClause;

namespace FrameworkRules;

internal sealed class DisputesAndReview() : Precondition("MONV-06", Theme.MonitoringAndVerification, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Disputes and review")
            .Statement("The text has a procedure for disputes and a review at a stated date or interval.")
            .Cites(CitedTexts.Maritime2022, "sec. 4")
            .Cites(CitedTexts.SecurityAnnex2026, "point 6")
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1, on disputes")
            .DutyBearers("IL", "LB", "US")
            .Requires(InOneText(Says(Procedure.Is(true)) & Says(DatedReview.Is(true))))
            .OtherwisePartly("It has one of the two.", Says(Procedure.Is(true) | DatedReview.Is(true) | Review.Is(true)));

    private static Requirement Says(Requirement matter) =>
        Some<DisputeClause>(whenNone: Fails).TreatAsComplete().That(Binds<DisputeClause>() & matter);
}
