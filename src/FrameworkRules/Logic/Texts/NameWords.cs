namespace FrameworkRules;

/// <summary>Some names, and the words they are made of without the common ones, in normal form. Immutable.</summary>
internal sealed class NameWords
{
    private readonly HashSet<string> names;
    private readonly HashSet<string> words;

    /// <summary>Gets no names at all.</summary>
    public static NameWords None { get; } = new([]);

    public NameWords(IEnumerable<string> all)
    {
        names = new HashSet<string>(all.Select(NormalForm.Of), StringComparer.Ordinal);
        words = new HashSet<string>(
            names.SelectMany(name => name.Split(' ')).Where(word => !CommonWords.All.Contains(word)),
            StringComparer.Ordinal
        );
    }

    /// <summary>Tells whether a text in normal form is one of the names.</summary>
    public bool Knows(string form) => names.Contains(form);

    /// <summary>Tells whether a text in normal form is one of the names, or a word of one that is not common.</summary>
    public bool KnowsWord(string form) => words.Contains(form) || names.Contains(form);
}
