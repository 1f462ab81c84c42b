using static FrameworkRules.Kinds.Incident;

namespace FrameworkRules;

internal sealed class NoAttacks(string firstSide, string secondSide) : Precondition("CEAS-07", Theme.Ceasefire, Layer.Implementation)
{
    public NoAttacks()
        : this("IL", "LB") { }

    private static readonly Parameter<TimeSpan> Window = new("attack-window", "how far back recorded attacks count")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("No attack across the line")
            .Statement(
                "No attack across the line by the forces of this side, or by others from its territory, was recorded in the last {attack-window}, or since the cessation began if that is later."
            )
            .Cites(CitedTexts.Cessation2024, "para. 2")
            .Cites(CitedTexts.Unscr1701, "OP1")
            .OneFindingPer(firstSide, secondSide)
            .CallsOn("HZ", "other armed groups")
            .SinceTheCessation()
            .Requires(None<Incident>(whenNone: Holds).InTheLast(Window).Where(Side.IsPartyOfTheFinding()).That(IsAttack.Is(true)))
            .OtherwisePartly("The number is under the agreed tolerance and falling.", Tallies.Falling("attacks"));
}
