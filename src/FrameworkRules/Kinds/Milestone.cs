namespace FrameworkRules.Kinds;

/// <summary>A milestone that a text sets for one side.</summary>
public sealed class Milestone : IKind
{
    private Milestone() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("milestones", "milestone", knownTo: "the parties", isListedByTexts: true);

    /// <summary>Gets the side that owes it.</summary>
    public static TextField Side { get; } = Kind.Party("side", "the side that owes it", required: true, testimony: Testimony.Plain);

    /// <summary>Gets its date.</summary>
    public static InstantField Due { get; } = Kind.End("due", "its date", testimony: Testimony.Agreed);

    /// <summary>Gets whether it is reached.</summary>
    public static FlagField Done { get; } = Kind.Flag("done", "whether it is reached", testimony: Testimony.ConductOf(Side, Adverse.Less));
}
