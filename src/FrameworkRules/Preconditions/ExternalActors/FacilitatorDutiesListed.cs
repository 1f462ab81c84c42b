using static FrameworkRules.Kinds.FacilitatorClause;

namespace FrameworkRules;

internal sealed class FacilitatorDutiesListed() : Precondition("EXTN-01", Theme.ExternalActors, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Facilitator's duties listed")
            .Statement("The text lists the facilitator's duties.")
            .Cites(CitedTexts.Cessation2024, "paras 8, 9")
            .Cites(CitedTexts.SecurityAnnex2026, "on the facilitator")
            .DutyBearers("US", "FR")
            .Requires(Some<FacilitatorClause>(whenNone: Fails).That(Binds<FacilitatorClause>() & Duties.HasAtLeast(1)));
}
