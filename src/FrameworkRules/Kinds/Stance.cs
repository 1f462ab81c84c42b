namespace FrameworkRules.Kinds;

/// <summary>What an actor says of one instrument. A stance is keyed by the instrument: one truce accepted is not another text accepted.</summary>
public sealed class Stance : IKind
{
    private Stance() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("stances", "stance", knownTo: "the actor");

    /// <summary>Gets the actor.</summary>
    public static TextField Actor { get; } = Kind.Actor("actor", "actor", required: true, testimony: Testimony.Plain);

    /// <summary>Gets what the actor is.</summary>
    public static TextField ActorKind { get; } =
        Kind.Choice("actorKind", "what the actor is", Testimony.Plain, "armedGroup", "bloc", "coalitionParty", "regionalActor", "office");

    /// <summary>Gets the instrument.</summary>
    public static TextField On { get; } = Kind.Instrument("instrument", "instrument", required: true, testimony: Testimony.Plain);

    /// <summary>Gets the stance.</summary>
    public static TextField Position { get; } =
        Kind.Choice("position", "stance", Testimony.ActOf(Actor), "accept", "acceptWithReservations", "acquiesce", "silent", "reject");

    /// <summary>Gets whether a party undertakes to prevent the actor's attacks.</summary>
    public static FlagField IsCovered { get; } =
        Kind.Flag("covered", "whether a party undertakes to prevent its attacks", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets the seats of a bloc in parliament.</summary>
    public static NumberField Seats { get; } = Kind.Count("seats", "seats", "seats in parliament", testimony: Testimony.Plain);

    /// <summary>Gets whether a bloc sits in the government.</summary>
    public static FlagField InGovernment { get; } =
        Kind.Flag("inGovernment", "whether it sits in the government", testimony: Testimony.Plain);

    /// <summary>Gets under which id the same stance is filed too: an actor has one on each instrument.</summary>
    public static TextField SameAs { get; } = Kind.LooksAlikeBy(Actor, On);
}
