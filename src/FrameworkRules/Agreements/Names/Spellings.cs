namespace FrameworkRules;

/// <summary>Tells of which of some known words another is a misspelling. The known ones are brought into the form in which they are compared once.</summary>
internal sealed class Spellings
{
    /// <summary>How many words are compared at most.</summary>
    private const int MostCompared = 1000;

    private readonly List<(string Word, string Letters)> known;

    public Spellings(IEnumerable<string> known) =>
        this.known = [
            .. known.Take(MostCompared).Select(word => (word, Letters(word))).Where(word => word.Item2.Length <= Suggestions.LongestWord),
        ];

    /// <summary>Returns the word of which another is a misspelling, or <see langword="null"/>: the letters are the same, or one or two are off.</summary>
    public string? Meant(string word)
    {
        var letters = Letters(word);
        if (letters.Length > Suggestions.LongestWord)
        {
            return null;
        }

        foreach (var (candidate, others) in known)
        {
            if (IsMisspelling(letters, others))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool IsMisspelling(string letters, string others)
    {
        var most = Math.Max(letters.Length, others.Length) switch
        {
            < 4 => 0,
            < 8 => 1,
            _ => 2,
        };
        return Suggestions.Distance(letters, others, most == 1 ? 2 : most) is { } distance
            && (distance <= most || AreSwapped(letters, others));
    }

    /// <summary>Tells whether two words have the same letters, in another order.</summary>
    private static bool AreSwapped(string one, string other) => one.Order().SequenceEqual(other.Order());

    /// <summary>Leaves out what stands between letters, such as blanks and hyphens.</summary>
    private static string Letters(string word) => string.Concat(NameForm.Of(word).Where(char.IsLetterOrDigit));
}
