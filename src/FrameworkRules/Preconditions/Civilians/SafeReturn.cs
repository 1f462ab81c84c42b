using static FrameworkRules.Kinds.Displacement;

namespace FrameworkRules;

internal sealed class SafeReturn() : Precondition("CIVL-01", Theme.Civilians, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Return of the displaced")
            .Statement(
                "No locality of this side is closed to return by military order, whoever gave it, and its latest displacement figures, not older than {belief:displacements}, are below the previous ones."
            )
            .Cites(CitedTexts.Unscr1701, "OP6, OP7")
            .Cites(CitedTexts.Cessation2024, "closing text")
            .Cites(CitedTexts.Trilateral2026, "point 3")
            .OneFindingPer("IL", "LB")
            .DutyBearers("IL", "LB")
            .Requires(The<Displacement>().Where(Side.IsPartyOfTheFinding()).That(ClosedLocalities.EqualTo(0) & Falling.Is(true)))
            .OtherwisePartly("Figures fall.", The<Displacement>().Where(Side.IsPartyOfTheFinding()).That(Falling.Is(true)));
}
