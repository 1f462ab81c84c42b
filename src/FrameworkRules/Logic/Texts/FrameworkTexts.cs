namespace FrameworkRules;

/// <summary>Says what a framework has to tell about texts: which are its own, between whom they are, and which names it knows.</summary>
internal sealed class FrameworkTexts(string[] instruments, IReadOnlyList<string> sides, Func<IEnumerable<string>> names, VagueTerms vague)
{
    private readonly Lazy<NameWords> known = new(() => new NameWords(names()));

    /// <summary>Gets what is told of texts where there is no framework.</summary>
    public static FrameworkTexts None { get; } = new([], [], () => [], new VagueTerms([]));

    /// <summary>Gets the ids of its texts; empty: every text submitted.</summary>
    public IReadOnlyList<string> Instruments => instruments;

    /// <summary>Gets the sides that owe each other the commitments.</summary>
    public IReadOnlyList<string> Sides => sides;

    /// <summary>Gets the words that state nothing.</summary>
    public VagueTerms Vague => vague;

    /// <summary>Gets the names it knows.</summary>
    public NameWords Names => known.Value;
}
