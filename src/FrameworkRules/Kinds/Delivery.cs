namespace FrameworkRules.Kinds;

/// <summary>A delivery of arms, money, training or direction.</summary>
public sealed class Delivery : IKind
{
    private Delivery() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Event("deliveries", "delivery", knownTo: "a body mandated to look");

    /// <summary>Gets the state it comes from.</summary>
    public static TextField Supplier { get; } =
        Kind.Actor("supplier", "the state it comes from", required: true, testimony: Testimony.Plain);

    /// <summary>Gets what was delivered.</summary>
    public static TextField What { get; } =
        Kind.Choice("what", "what was delivered", Testimony.Plain, "arms", "money", "training", "direction");

    /// <summary>Gets who received it.</summary>
    public static TextField Recipient { get; } =
        Kind.Choice(
            "recipient",
            "who received it",
            Testimony.OwedBy("LB", Adverse.More, "all states"),
            "lebaneseState",
            "unitedNations",
            "nonStateGroup"
        );

    /// <summary>Gets whether a body mandated to look has confirmed it.</summary>
    public static FlagField Confirmed { get; } =
        Kind.Flag("confirmed", "whether a body mandated to look has confirmed it", testimony: Testimony.Certified);
}
