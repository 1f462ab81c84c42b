namespace FrameworkRules.Kinds;

/// <summary>A commitment of funds.</summary>
public sealed class Pledge : IKind
{
    private Pledge() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Event("pledges", "commitment of funds", knownTo: "donors");

    /// <summary>Gets the donor.</summary>
    public static TextField Donor { get; } = Kind.Actor("donor", "the donor", required: true, testimony: Testimony.Plain);

    /// <summary>Gets what it is for.</summary>
    public static TextField Purpose { get; } =
        Kind.Choice("purpose", "what it is for", Testimony.Plain, "army", "rebuilding", "humanitarian");

    /// <summary>Gets how firm it is.</summary>
    public static TextField Status { get; } =
        Kind.Choice("status", "how firm it is", Testimony.ActOf(Donor), "pledged", "committed", "disbursed");

    /// <summary>Gets the amount.</summary>
    public static NumberField Amount { get; } = Kind.Amount("amountUsd", "USD", "the amount", testimony: Testimony.ActOf(Donor));

    /// <summary>Gets under which id the same funds are filed too.</summary>
    public static TextField SameAs { get; } = Kind.LooksAlikeBy(Donor, Purpose, Amount);
}
