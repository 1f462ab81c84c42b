namespace FrameworkRules.Kinds;

/// <summary>An armed group, and how far it has disarmed.</summary>
public sealed class ArmedGroup : IKind
{
    private ArmedGroup() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("armedGroups", "armed group", knownTo: "the agreed verifier", isListedByTexts: true);

    /// <summary>Gets how far it has disarmed.</summary>
    public static TextField Disarmament { get; } =
        Kind.Choice(
            "disarmament",
            "state of disarmament",
            Testimony.OwedBy("LB", Adverse.Less),
            "refused",
            "announced",
            "started",
            "partial",
            "complete"
        );

    /// <summary>Gets whether the verifier has certified it.</summary>
    public static FlagField Certified { get; } =
        Kind.Flag("certified", "whether the verifier has certified it", testimony: Testimony.Certified);
}
