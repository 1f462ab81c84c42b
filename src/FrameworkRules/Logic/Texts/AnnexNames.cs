namespace FrameworkRules;

/// <summary>The names of the annexes on file, by which texts refer to them. Immutable.</summary>
internal sealed class AnnexNames
{
    private const string AnnexWord = "ANNEX";

    /// <summary>An annex whose name has more words is not looked for in texts.</summary>
    private const int MostWords = 16;

    private readonly HashSet<string> names;
    private readonly int longest;

    public AnnexNames(IEnumerable<Annex> annexes)
    {
        names =
        [
            .. annexes
                .Where(annex => !annex.IsMissing)
                .Select(annex => NormalForm.Of(annex.Id))
                .Select(annex => annex.StartsWith($"{AnnexWord} ", StringComparison.Ordinal) ? annex[(AnnexWord.Length + 1)..] : annex)
                .Where(annex => WordsIn(annex) <= MostWords),
        ];
        longest = names.Select(WordsIn).DefaultIfEmpty().Max();
    }

    /// <summary>Tells whether a text refers to one of them.</summary>
    public bool AreIn(string text)
    {
        if (names.Count == 0)
        {
            return false;
        }

        var words = NormalForm.Of(text).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = 1; words[i] == AnnexWord && count <= longest && i + count < words.Length; count++)
            {
                if (names.Contains(string.Join(' ', words, i + 1, count)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int WordsIn(string name) => name.Split(' ').Length;
}
