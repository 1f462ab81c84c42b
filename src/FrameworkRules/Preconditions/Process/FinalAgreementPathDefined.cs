using static FrameworkRules.Kinds.FinalStatusClause;

namespace FrameworkRules;

internal sealed class FinalAgreementPathDefined() : Precondition("PROC-06", Theme.Process, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Path to a final agreement")
            .Statement("The text names the final agreement aimed at, the body that drafts it and the date its work starts.")
            .Cites(CitedTexts.Cessation2026, "objective")
            .Cites(CitedTexts.Trilateral2026, "point 1")
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1, on the link to a political process")
            .DutyBearers("IL", "LB", "US")
            .Requires(
                Some<FinalStatusClause>(whenNone: Fails)
                    .That(Binds<FinalStatusClause>() & Aim.IsStated() & DraftingBody.IsStated() & StartsOn.IsStated())
            )
            .OtherwisePartly("It names the aim.", Some<FinalStatusClause>(whenNone: Fails).That(Aim.IsStated()));
}
