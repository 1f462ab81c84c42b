namespace FrameworkRules.Kinds;

/// <summary>A measure against the financing of armed groups.</summary>
public sealed class FinanceMeasure : IKind
{
    private FinanceMeasure() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("financeMeasures", "measure on financing", knownTo: "the central bank, the regulator");

    /// <summary>Gets whether it is in force.</summary>
    public static FlagField InForce { get; } = Kind.Flag("inForce", "whether it is in force", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets when its enforcement was last reported.</summary>
    public static InstantField EnforcementReported { get; } =
        Kind.LastHappened("enforcementReported", "when its enforcement was last reported", testimony: Testimony.ActOf("LB"));
}
