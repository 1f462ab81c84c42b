namespace FrameworkRules.Kinds;

/// <summary>A clause that lists duties of a facilitator.</summary>
public sealed class FacilitatorClause : IKind
{
    private FacilitatorClause() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("facilitator", "clause on the facilitator", matter: "facilitation");

    /// <summary>Gets the facilitator.</summary>
    public static TextField Facilitator { get; } = Kind.Actor("facilitator", "the facilitator", takes: TextSort.Name);

    /// <summary>Gets its duties.</summary>
    public static NamesField Duties { get; } = Kind.Names("duties", "its duties", TextSort.Matter);
}
