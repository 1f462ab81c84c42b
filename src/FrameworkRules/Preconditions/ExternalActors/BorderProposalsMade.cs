using static FrameworkRules.Kinds.BorderProposal;

namespace FrameworkRules;

internal sealed class BorderProposalsMade() : Precondition("EXTN-10", Theme.ExternalActors, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Proposals on disputed areas")
            .Statement("Proposals on disputed border areas were put forward.")
            .Cites(CitedTexts.Unscr1701, "OP10")
            .DutyBearers("UN")
            .Requires(The<BorderProposal>().That(PutForward.Is(true)));
}
