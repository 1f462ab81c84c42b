namespace FrameworkRules;

/// <summary>Says what a framework has to tell about texts: which are its own, between whom they are, and which names it knows.</summary>
internal sealed class FrameworkTexts(
    string[] instruments,
    IReadOnlyList<string> sides,
    Func<IEnumerable<string>> names,
    IReadOnlyList<VagueTerm> vague
)
{
    private readonly Lazy<IReadOnlySet<string>> known = new(() => names().Select(NormalForm.Of).ToHashSet(StringComparer.Ordinal));

    /// <summary>Gets the ids of its texts; empty: every text submitted.</summary>
    public IReadOnlyList<string> Instruments => instruments;

    /// <summary>Gets the sides that owe each other the commitments.</summary>
    public IReadOnlyList<string> Sides => sides;

    /// <summary>Gets the words that state nothing.</summary>
    public IReadOnlyList<VagueTerm> Vague => vague;

    /// <summary>Gets the names it knows, in normal form.</summary>
    public IReadOnlySet<string> Names => known.Value;
}
