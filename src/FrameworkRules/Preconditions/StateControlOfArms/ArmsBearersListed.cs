using static FrameworkRules.Kinds.ArmsBearers;

namespace FrameworkRules;

internal sealed class ArmsBearersListed() : Precondition("ARMS-01", Theme.StateControlOfArms, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Closed list of arms bearers")
            .Statement(
                "The text lists the state bodies that may bear arms in Lebanon and provides for no other bearer, forces under a Security Council mandate apart."
            )
            .Cites(CitedTexts.Cessation2024, "preamble")
            .Cites(CitedTexts.Unscr1701, "OP3, OP8")
            .DutyBearers("LB")
            .Requires(
                Some<ArmsBearers>(whenNone: Fails).That(Bodies.HasAtLeast(1) & Bodies.IsOfASide() & OtherBearers.Is(false))
                    & Every<ArmsBearers>(whenNone: Holds)
                        .TreatAsComplete()
                        .Must(OtherBearers.IsNot(true).PresumedUntilNotice("nothing on file says that the clause lets others bear arms"))
            )
            .OtherwisePartly(
                "The text reserves arms to the state without a list.",
                Some<ArmsBearers>(whenNone: Fails).That(ReservedToState.Is(true))
            );
}
