namespace FrameworkRules.Kinds;

/// <summary>A pilot zone.</summary>
public sealed class PilotZone : IKind
{
    private PilotZone() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("pilotZones", "pilot zone", knownTo: "the agreed verifier", isListedByTexts: true);

    /// <summary>Gets whether both governments have agreed it.</summary>
    public static FlagField AgreedByBoth { get; } =
        Kind.Flag("agreedByBoth", "whether both governments have agreed it", testimony: Testimony.Agreed);

    /// <summary>Gets whether the army controls it.</summary>
    public static FlagField ArmyControls { get; } =
        Kind.Flag("armyControls", "whether the army controls it", testimony: Testimony.OwedBy("LB", Adverse.Less));

    /// <summary>Gets whether the verifier has certified each earlier stage in order.</summary>
    public static FlagField StagesCertified { get; } =
        Kind.Flag("stagesCertified", "whether the verifier has certified each earlier stage in order", testimony: Testimony.Certified);
}
