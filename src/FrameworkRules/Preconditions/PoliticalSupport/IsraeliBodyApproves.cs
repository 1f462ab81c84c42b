using static FrameworkRules.Kinds.Approval;

namespace FrameworkRules;

internal sealed class IsraeliBodyApproves() : Precondition("POLI-05", Theme.PoliticalSupport, Layer.Status)
{
    public static readonly Parameter<string> CompetentBody = new("israeli-competent-body", "the body competent under Israeli law")
    {
        Proposal = "IL Security Cabinet",
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Israeli approval")
            .Statement("The body competent under Israeli law, {israeli-competent-body}, has approved this text.")
            .Cites(CitedTexts.Cessation2024, "Israeli security cabinet, 26 Nov 2024")
            .DutyBearers("IL")
            .Requires(The<Approval>().Where(ApprovingBody.Is(CompetentBody) & Of.Is(Cessation.PrincipalText)).That(Result.Is("approved")));
}
