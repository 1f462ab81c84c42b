namespace FrameworkRules.Kinds;

/// <summary>A clause on the sale, supply and production of arms.</summary>
public sealed class SupplyClause : IKind
{
    private SupplyClause() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("armsSupply", "clause on the supply of arms", matter: "arms");

    /// <summary>Gets whether it puts sale, supply and production under the sole control of the government.</summary>
    public static FlagField UnderGovernment { get; } =
        Kind.Flag("underGovernment", "whether it puts sale, supply and production under the sole control of the government");
}
