namespace FrameworkRules.Kinds;

/// <summary>A clause on disputes and review.</summary>
public sealed class DisputeClause : IKind
{
    private DisputeClause() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("disputes", "clause on disputes and review", matter: "disputes");

    /// <summary>Gets whether there is a procedure for disputes.</summary>
    public static FlagField Procedure { get; } = Kind.Flag("procedure", "whether there is a procedure for disputes");

    /// <summary>Gets whether there is a review at a stated date or interval.</summary>
    public static FlagField DatedReview { get; } = Kind.Flag("datedReview", "whether there is a review at a stated date or interval");

    /// <summary>Gets whether there is a review at all.</summary>
    public static FlagField Review { get; } = Kind.Flag("review", "whether there is a review at all");
}
