using static FrameworkRules.Kinds.Delivery;

namespace FrameworkRules;

internal sealed class NoPatronSupportForArmedGroups() : Precondition("EXTN-02", Theme.ExternalActors, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("No flows to armed groups")
            .Statement(
                "No arms, training, money or direction from any state to a non-state armed group was confirmed in the last {delivery-window} by a body mandated to look."
            )
            .Cites(CitedTexts.Unscr1701, "OP15")
            .Cites(CitedTexts.JointStatement2026, "on outside support")
            .DutyBearer(Supplier)
            .CallsOn("all states")
            .Requires(
                None<Delivery>(whenNone: Holds)
                    .InTheLast(Deliveries.Window)
                    .Where(What.IsOneOf("arms", "training", "money", "direction") & Recipient.Is("nonStateGroup"))
                    .That(Confirmed.Is(true))
            );
}
