namespace FrameworkRules.Kinds;

/// <summary>A clause on the final agreement aimed at.</summary>
public sealed class FinalStatusClause : IKind
{
    private FinalStatusClause() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("finalStatus", "clause on the final agreement", matter: "final-agreement");

    /// <summary>Gets the agreement aimed at.</summary>
    public static TextField Aim { get; } = Kind.Text("aim", "the agreement aimed at", takes: TextSort.Matter);

    /// <summary>Gets the body that drafts it.</summary>
    public static TextField DraftingBody { get; } = Kind.Actor("draftingBody", "the body that drafts it", takes: TextSort.Name);

    /// <summary>Gets the date its work starts.</summary>
    public static InstantField StartsOn { get; } = Kind.Instant("startsOn", "the date its work starts");
}
