namespace FrameworkRules;

/// <summary>Some names, and the words they are made of without the common ones, in normal form. Immutable.</summary>
internal sealed class NameWords
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>Gets no names at all.</summary>
    public static NameWords None { get; } = new([]);

    public NameWords(IEnumerable<string> all)
    {
        var wordsOf = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var common = CommonWords.All.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in all)
        {
            var form = NormalForm.Of(name);
            if (!names.Add(form))
            {
                continue;
            }

            foreach (var range in form.AsSpan().Split(' '))
            {
                if (!common.Contains(form.AsSpan()[range]))
                {
                    wordsOf.Add(form.AsSpan()[range]);
                }
            }
        }
    }

    /// <summary>Tells whether a text in normal form is one of the names.</summary>
    public bool Knows(string form) => names.Contains(form);

    /// <summary>Tells whether a text in normal form is one of the names, or a word of one that is not common.</summary>
    public bool KnowsWord(string form) => words.Contains(form) || names.Contains(form);
}
