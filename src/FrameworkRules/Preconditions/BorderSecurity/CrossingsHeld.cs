using static FrameworkRules.Kinds.Crossing;

namespace FrameworkRules;

internal sealed class CrossingsHeld() : Precondition("BORD-04", Theme.BorderSecurity, Layer.Implementation)
{
    private static readonly Requirement HeldByOfficialForces = ControlledBy.IsOneOf(
        "LAF",
        "ISF",
        "General Security",
        "State Security",
        "Customs",
        "Municipal Police"
    );

    protected override void Define(Definition define) =>
        define
            .Titled("Crossings held by the state")
            .Statement("Every crossing on the agreed list is held by official forces in a return not older than {belief:crossings}.")
            .Cites(CitedTexts.Cessation2024, "para. 11 and annex")
            .Cites(CitedTexts.Unscr1701, "OP14")
            .Cites(CitedTexts.Taif, "II.2b")
            .DutyBearers("LB")
            .Requires(Every<Crossing>(whenNone: Fails).Where(OnAgreedList.Is(true)).Must(HeldByOfficialForces))
            .OtherwisePartly(
                "Every regulated crossing is.",
                Every<Crossing>(whenNone: Fails).Where(Regulated.Is(true)).Must(HeldByOfficialForces)
            );
}
