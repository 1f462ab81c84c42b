using static FrameworkRules.Kinds.Delivery;

namespace FrameworkRules;

internal sealed class NoUnauthorisedDelivery() : Precondition("ARMS-10", Theme.StateControlOfArms, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("No arms delivered to others")
            .Statement(
                "No delivery of arms to anyone but the Lebanese state or the UN was confirmed in the last {delivery-window} by a body mandated to look."
            )
            .AlsoKnownAs("ARMS-09")
            .Cites(CitedTexts.Cessation2024, "para. 6")
            .Cites(CitedTexts.Unscr1701, "OP8, OP15")
            .DutyBearers("LB")
            .CallsOn("all states")
            .Requires(
                None<Delivery>(whenNone: Holds)
                    .InTheLast(Deliveries.Window)
                    .Where(What.Is("arms") & Confirmed.Is(true))
                    .That(Recipient.Is("nonStateGroup"))
            );
}
