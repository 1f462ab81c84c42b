namespace FrameworkRules;

/// <summary>Finds the word somebody probably meant.</summary>
internal static class Suggestions
{
    /// <summary>How many words are compared at most: an error message is worth no more time.</summary>
    private const int MostCompared = 1000;

    /// <summary>Returns a question such as <c>did you mean "positions"?</c>, or <see langword="null"/> where nothing is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) =>
        NearestName(word, known) is { } best ? $"did you mean \"{best}\"?" : null;

    /// <summary>Returns the known word that is nearest, or <see langword="null"/> where nothing is near.</summary>
    public static string? NearestName(string word, IEnumerable<string> known)
    {
        var (best, bestDistance) = (default(string), int.MaxValue);
        foreach (var candidate in known.Take(MostCompared))
        {
            var distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best is not null && bestDistance <= Math.Max(2, best.Length / 3) ? best : null;
    }

    /// <summary>Returns the word of which another is a misspelling, or <see langword="null"/>: the letters are the same, or one or two are off.</summary>
    public static string? Misspelt(string word, IEnumerable<string> known)
    {
        var letters = Letters(word);
        foreach (var candidate in known.Take(MostCompared))
        {
            var others = Letters(candidate);
            var most = Math.Max(letters.Length, others.Length) switch
            {
                < 4 => 0,
                < 8 => 1,
                _ => 2,
            };
            var distance = Distance(letters, others);
            if (distance <= most || (most == 1 && distance == 2 && AreSwapped(letters, others)))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Tells whether two words have the same letters, in another order.</summary>
    private static bool AreSwapped(string one, string other) => one.Order().SequenceEqual(other.Order());

    /// <summary>Leaves out what stands between letters, such as blanks and hyphens.</summary>
    private static string Letters(string word) => string.Concat(NameForm.Of(word).Where(char.IsLetterOrDigit));

    private static int Distance(string left, string right)
    {
        if (left.Length > 64 || right.Length > 64)
        {
            return int.MaxValue;
        }

        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            current.CopyTo(previous);
        }

        return previous[right.Length];
    }
}
