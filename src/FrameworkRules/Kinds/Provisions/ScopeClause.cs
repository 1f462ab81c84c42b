namespace FrameworkRules.Kinds;

/// <summary>A clause that says what each side may and may not do, and where.</summary>
public sealed class ScopeClause : IKind
{
    private ScopeClause() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("scope", "clause on scope", matter: "cessation");

    /// <summary>Gets whether it names the territory.</summary>
    public static FlagField Territory { get; } = Kind.Flag("territory", "whether it names the territory");

    /// <summary>Gets whether it names land, air and sea.</summary>
    public static FlagField Domains { get; } = Kind.Flag("domains", "whether it names land, air and sea");

    /// <summary>Gets whether it covers unmanned means.</summary>
    public static FlagField Unmanned { get; } = Kind.Flag("unmanned", "whether it covers unmanned means");

    /// <summary>Gets whether it covers overflight.</summary>
    public static FlagField Overflight { get; } = Kind.Flag("overflight", "whether it covers overflight");

    /// <summary>Gets whether it covers new military works.</summary>
    public static FlagField Works { get; } = Kind.Flag("works", "whether it covers new military works");

    /// <summary>Gets whether it says so for each side.</summary>
    public static FlagField EachSide { get; } = Kind.Flag("eachSide", "whether it says so for each side");
}
