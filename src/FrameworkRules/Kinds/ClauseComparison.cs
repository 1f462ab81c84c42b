namespace FrameworkRules.Kinds;

/// <summary>A comparison of this text with obligations elsewhere.</summary>
public sealed class ClauseComparison : IKind
{
    private ClauseComparison() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("clauseComparisons", "clause comparison", knownTo: "the drafters, their counsel");

    /// <summary>Gets whether it finds an obligation that cannot be performed together with this text.</summary>
    public static FlagField Incompatible { get; } =
        Kind.Flag(
            "incompatible",
            "whether it finds an obligation that cannot be performed together with this text",
            testimony: Testimony.Undeclared
        );
}
