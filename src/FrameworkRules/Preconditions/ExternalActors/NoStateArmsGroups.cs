using static FrameworkRules.Kinds.Delivery;

namespace FrameworkRules;

internal sealed class NoStateArmsGroups() : Precondition("EXTN-09", Theme.ExternalActors, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("No arms from other states")
            .Statement(
                "No state or its nationals supplied arms to a non-state group in the last {delivery-window}, as confirmed by a body mandated to look."
            )
            .Cites(CitedTexts.Unscr1701, "OP15")
            .DutyBearer(Supplier)
            .CallsOn("all states")
            .Requires(
                None<Delivery>(whenNone: Holds)
                    .InTheLast(Deliveries.Window)
                    .Where(What.Is("arms") & Recipient.Is("nonStateGroup"))
                    .That(Confirmed.Is(true))
            );
}
