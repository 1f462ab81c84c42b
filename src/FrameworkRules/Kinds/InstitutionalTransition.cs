namespace FrameworkRules.Kinds;

/// <summary>A hand-over from one monitoring body to another.</summary>
public sealed class InstitutionalTransition : IKind
{
    private InstitutionalTransition() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Status("transitions", "hand-over between bodies", knownTo: "the United States, the United Nations");

    /// <summary>Gets whether cases, logs, mandate and roles are handed over in writing.</summary>
    public static FlagField WrittenDown { get; } =
        Kind.Flag(
            "writtenDown",
            "whether cases, logs, mandate and roles are handed over in writing",
            testimony: Testimony.OwedBy("US", Adverse.Less, "IL", "LB")
        );
}
