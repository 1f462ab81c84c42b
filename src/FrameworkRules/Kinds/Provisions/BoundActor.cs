namespace FrameworkRules.Kinds;

/// <summary>What a text says of how an armed actor is bound.</summary>
public sealed class BoundActor : IKind
{
    private BoundActor() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("boundActors", "armed actor named in the text", matter: "arms");

    /// <summary>Gets the actor.</summary>
    public static TextField Actor { get; } = Kind.Actor("actor", "armed actor", required: true);

    /// <summary>Gets whether the clause speaks of every armed group that the text does not name otherwise.</summary>
    public static FlagField AllOthers { get; } =
        Kind.Flag("allOthers", "whether it speaks of every armed group that the text does not name otherwise");

    /// <summary>Gets whether the actor is a party to the text.</summary>
    public static FlagField IsParty { get; } = Kind.Flag("isParty", "whether the actor is a party to the text");

    /// <summary>Gets the party that undertakes to prevent its attacks.</summary>
    public static TextField CoveredBy { get; } =
        Kind.Party("coveredBy", "party that undertakes to prevent its attacks", takes: TextSort.Name);
}
