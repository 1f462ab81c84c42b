using static FrameworkRules.Kinds.Delegation;

namespace FrameworkRules;

internal sealed class DelegationsInclusive(string firstSide, string secondSide) : Precondition("PROC-09", Theme.Process, Layer.Political)
{
    public DelegationsInclusive()
        : this("IL", "LB") { }

    protected override void Define(Definition define) =>
        define
            .Titled("Women and civil society")
            .Statement("Women are members of this side's delegation to the talks, and it has heard organisations of civil society.")
            .Cites(CitedTexts.Unscr1325, "OP1, OP8")
            .Cites(CitedTexts.MediationGuidance, "inclusivity")
            .OneFindingPer(firstSide, secondSide)
            .Requires(The<Delegation>().Where(Side.IsPartyOfTheFinding()).That(Women.AtLeast(1) & HeardCivilSociety.Is(true)))
            .OtherwisePartly(
                "One of the two holds.",
                The<Delegation>().Where(Side.IsPartyOfTheFinding()).That(Women.AtLeast(1) | HeardCivilSociety.Is(true))
            );
}
