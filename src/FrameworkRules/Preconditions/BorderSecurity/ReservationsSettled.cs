using static FrameworkRules.Kinds.ReservationList;

namespace FrameworkRules;

internal sealed class ReservationsSettled() : Precondition("BORD-06", Theme.BorderSecurity, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Reservations settled")
            .Statement(
                "Every point on the agreed list of Blue Line reservations is recorded as settled or under an interim arrangement both sides accept."
            )
            .Cites(CitedTexts.Cessation2024, "para. 13")
            .DutyBearers("IL", "LB")
            .Requires(The<ReservationList>().That(OpenPoints.EqualTo(0)));
}
