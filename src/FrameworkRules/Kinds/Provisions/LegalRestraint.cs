namespace FrameworkRules.Kinds;

/// <summary>A clause that restrains legal action.</summary>
public sealed class LegalRestraint : IKind
{
    private LegalRestraint() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("legalRestraints", "restraint on legal action", matter: "legal-action");

    /// <summary>Gets its scope.</summary>
    public static TextField Extent { get; } = Kind.Text("scope", "its scope", takes: TextSort.Matter);

    /// <summary>Gets its end.</summary>
    public static TextField End { get; } = Kind.Text("end", "its end", takes: TextSort.Time);
}
