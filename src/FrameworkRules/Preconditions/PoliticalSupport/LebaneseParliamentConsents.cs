using static FrameworkRules.Kinds.Approval;

namespace FrameworkRules;

internal sealed class LebaneseParliamentConsents() : Precondition("POLI-02", Theme.PoliticalSupport, Layer.Status)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Parliament's consent")
            .Statement("Parliament has consented to this text, where the constitution requires it.")
            .Cites(CitedTexts.LebaneseConstitution, "art. 52")
            .DutyBearers("LB")
            .AppliesWhen(
                "the constitution requires the consent of parliament to this text",
                The<ConsentRequirement>()
                    .Where(ConsentRequirement.Of.Is(Cessation.PrincipalText))
                    .That(ConsentRequirement.IsRequired.Is(true))
            )
            .Requires(
                The<Approval>().Where(ApprovingBody.Is("LB Parliament") & Of.Is(Cessation.PrincipalText)).That(Result.Is("approved"))
            );
}
