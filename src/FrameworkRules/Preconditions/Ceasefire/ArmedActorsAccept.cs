using static FrameworkRules.Kinds.Stance;

namespace FrameworkRules;

internal sealed class ArmedActorsAccept() : Precondition("CEAS-09", Theme.Ceasefire, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Accepted by armed actors")
            .Statement(
                "Every listed armed actor has publicly accepted the cessation in force or, if covered by a party's undertaking, has not rejected it."
            )
            .AlsoKnownAs("CEAS-06")
            .Cites(CitedTexts.Cessation2024, "para. 2")
            .Cites(CitedTexts.JointStatement2026, "on the cessation")
            .DutyBearers("LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(
                Every<Stance>(whenNone: Fails)
                    .Where(ActorKind.Is("armedGroup") & On.Is(Cessation.Instrument))
                    .Must(Position.IsOneOf("accept", "acceptWithReservations") | (IsCovered.Is(true) & !Position.Is("reject")))
            );
}
