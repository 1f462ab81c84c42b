namespace FrameworkRules.Kinds;

/// <summary>A clause that says how long the cessation is meant to last.</summary>
public sealed class DurationClause : IKind
{
    private DurationClause() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("duration", "clause on duration", matter: "duration");

    /// <summary>Gets the term.</summary>
    public static TextField Term { get; } =
        Kind.Choice("term", "term of the cessation", "humanitarian", "fixedTerm", "openEnded", "permanent");

    /// <summary>Gets whether the clause commits to a dated path to permanence.</summary>
    public static FlagField HasDatedPath { get; } = Kind.Flag("datedPath", "whether it commits to a dated path to permanence");

    /// <summary>Gets whether the clause states the intent to end the state of war.</summary>
    public static FlagField IntentToEndWar { get; } = Kind.Flag("intentToEndWar", "whether it states the intent to end the state of war");
}
