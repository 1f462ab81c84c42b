using static FrameworkRules.Kinds.ForeignPresence;

namespace FrameworkRules;

internal sealed class ForeignForcesWithdrawn() : Precondition("BORD-02", Theme.BorderSecurity, Layer.Implementation)
{
    public static readonly Parameter<DateTimeOffset> Deadline = new("withdrawal-deadline", "the end of the period for withdrawal")
    {
        IsOptional = true,
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Foreign forces withdrawn")
            .Statement(
                "No force of another state holds a position, or ground, north of the Blue Line without the recorded consent of the Lebanese government."
            )
            .Cites(CitedTexts.Unscr1701, "OP2, OP8")
            .Cites(CitedTexts.Unscr1559, "OP2")
            .Cites(CitedTexts.Cessation2024, "para. 12")
            .Cites(CitedTexts.Trilateral2026, "point 2")
            .Cites(CitedTexts.SecurityAnnex2026, "point 4")
            .DutyBearer(Holder)
            .DueBy(Deadline, "IL")
            .Requires(
                Every<ForeignPresence>(whenNone: Holds)
                    .Where(ConsentedTo.IsNot(true).PresumedUntilNotice("no consent of the government is on file"))
                    .Must(
                        Positions.EqualTo(0)
                            & ForeignPresence
                                .Area.EqualTo(0)
                                .PresumedUntilNotice("nothing on file says that ground is held without a position")
                    )
            );
}
