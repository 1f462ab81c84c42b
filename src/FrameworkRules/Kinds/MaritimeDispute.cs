namespace FrameworkRules.Kinds;

/// <summary>An objection or dispute under the terms of the maritime agreement.</summary>
public sealed class MaritimeDispute : IKind
{
    private MaritimeDispute() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("maritimeDisputes", "maritime dispute", knownTo: "the operator, the parties");

    /// <summary>Gets whether it is open.</summary>
    public static FlagField Open { get; } = Kind.Flag("open", "whether it is open", testimony: Testimony.Agreed);
}
