namespace FrameworkRules.Kinds;

/// <summary>The executive of a state.</summary>
public sealed class Executive : IKind
{
    private Executive() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("executives", "executive", knownTo: "the official gazette");

    /// <summary>Gets whether a president is in office.</summary>
    public static FlagField PresidentInOffice { get; } =
        Kind.Flag("presidentInOffice", "whether a president is in office", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets whether a government is appointed.</summary>
    public static FlagField GovernmentAppointed { get; } =
        Kind.Flag("governmentAppointed", "whether a government is appointed", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets whether it has the confidence of parliament.</summary>
    public static FlagField HasConfidence { get; } =
        Kind.Flag("hasConfidence", "whether it has the confidence of parliament", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets whether it has resigned.</summary>
    public static FlagField Resigned { get; } = Kind.Flag("resigned", "whether it has resigned", testimony: Testimony.ActOf("LB"));
}
