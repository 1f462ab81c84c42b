using static FrameworkRules.Kinds.GuaranteeClause;

namespace FrameworkRules;

internal sealed class BreachesHaveConsequences() : Precondition("EXTN-11", Theme.ExternalActors, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Guarantee and consequence of breach")
            .Statement(
                "The text says who guarantees it, what the guarantor does about a breach, and what the other side may and may not do in answer."
            )
            .Cites(CitedTexts.MediationGuidance, "quality peace agreements")
            .DutyBearers("US", "IL", "LB")
            .Requires(InOneText(Says(Guarantor.IsStated()) & Says(OnBreach.HasAtLeast(1)) & Says(BoundsTheAnswer.Is(true))))
            .OtherwisePartly("It names a guarantor.", Says(Guarantor.IsStated()));

    private static Requirement Says(Requirement matter) => Some<GuaranteeClause>(whenNone: Fails).That(Binds<GuaranteeClause>() & matter);
}
