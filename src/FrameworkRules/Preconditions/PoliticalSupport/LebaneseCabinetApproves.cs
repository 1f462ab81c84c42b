using static FrameworkRules.Kinds.Approval;

namespace FrameworkRules;

internal sealed class LebaneseCabinetApproves() : Precondition("POLI-01", Theme.PoliticalSupport, Layer.Status)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Lebanese cabinet approval")
            .Statement("The Council of Ministers has approved this text.")
            .Cites(CitedTexts.LebaneseConstitution, "art. 52")
            .DutyBearers("LB")
            .Requires(
                The<Approval>()
                    .Where(ApprovingBody.Is("LB Council of Ministers") & Of.Is(Cessation.PrincipalText))
                    .That(Result.Is("approved"))
            );
}
