namespace FrameworkRules.Kinds;

/// <summary>A side letter reported to exist.</summary>
public sealed class SideLetter : IKind
{
    private SideLetter() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("sideLetters", "side letter", knownTo: "the facilitator, the party addressed");

    /// <summary>Gets whether it was disclosed to both parties.</summary>
    public static FlagField DisclosedToBoth { get; } =
        Kind.Flag("disclosedToBoth", "whether it was disclosed to both parties", testimony: Testimony.OwedBy("US", Adverse.Less));
}
