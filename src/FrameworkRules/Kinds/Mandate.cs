namespace FrameworkRules.Kinds;

/// <summary>A mandate of the United Nations or another body.</summary>
public sealed class Mandate : IKind
{
    private Mandate() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("mandates", "mandate", knownTo: "the Security Council");

    /// <summary>Gets whether it is a mandate to monitor.</summary>
    public static FlagField ToMonitor { get; } =
        Kind.Flag("toMonitor", "whether it is a mandate to monitor", testimony: Testimony.ActOf("UN"));

    /// <summary>Gets its end.</summary>
    public static InstantField EndsOn { get; } = Kind.End("endsOn", "its end", testimony: Testimony.ActOf("UN"));

    /// <summary>Gets whether a successor is decided.</summary>
    public static FlagField SuccessorDecided { get; } =
        Kind.Flag("successorDecided", "whether a successor is decided", testimony: Testimony.ActOf("UN"));
}
