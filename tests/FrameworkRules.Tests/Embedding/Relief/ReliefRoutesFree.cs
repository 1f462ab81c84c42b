using FrameworkRules;
using FrameworkRules.Kinds;

namespace ReliefWatch;

public sealed class ReliefRoutesFree() : Precondition("RELIEF-02", ReliefThemes.Relief, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Statement(
                "Relief routes are controlled by the Lebanese state, and no foreign force without its consent stands north of the Blue Line."
            )
            .Cites(ReliefTexts.AccessNote, "point 3")
            .Cites(CitedTexts.Unscr1701, "OP2")
            .DutyBearers("IL", "LB")
            .Requires(
                Every<ReliefRoute>(whenNone: Fails).Must(ReliefRoute.Controller.IsOneOf("LB", "LAF"))
                    & Every<ForeignPresence>(whenNone: Holds)
                        .Where(ForeignPresence.ConsentedTo.IsNot(true).PresumedUntilNotice("no consent of the government is on file"))
                        .Must(ForeignPresence.Positions.EqualTo(0))
            );
}
