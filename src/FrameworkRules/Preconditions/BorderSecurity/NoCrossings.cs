using static FrameworkRules.Kinds.Incident;

namespace FrameworkRules;

internal sealed class NoCrossings() : Precondition("BORD-01", Theme.BorderSecurity, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new("crossing-window", "how far back recorded crossings count")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("No crossing of the Blue Line")
            .Statement(
                "No crossing of the Blue Line by land, air or sea forces of this side was recorded by UNIFIL or the mechanism in the last {crossing-window}; standing positions and attacks are counted elsewhere."
            )
            .Cites(CitedTexts.Unscr1701, "OP8")
            .OneFindingPer("IL", "LB")
            .SinceTheCessation()
            .Requires(
                None<Incident>(whenNone: Holds)
                    .InTheLast(Window)
                    .Where(Side.IsPartyOfTheFinding() & RecordedBy.IsOneOf("UNIFIL", "Mechanism", "MCG4L"))
                    .That(IsCrossing.Is(true))
            )
            .OtherwisePartly("The monthly number falls and is under the agreed ceiling.", Tallies.Falling("crossings"));
}
