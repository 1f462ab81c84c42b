namespace FrameworkRules;

/// <summary>Finds the word somebody probably meant.</summary>
internal static class Suggestions
{
    /// <summary>Words of more letters are not compared.</summary>
    public const int LongestWord = 64;

    /// <summary>How many pairs of letters are compared at most: a suggestion is worth no more time, however many words there are.</summary>
    private const int MostSteps = 100_000;

    /// <summary>Returns a question such as <c>did you mean "positions"?</c>, or <see langword="null"/> where nothing is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) =>
        NearestName(word, known) is { } best ? $"did you mean \"{best}\"?" : null;

    /// <summary>Returns the known word that is nearest, or <see langword="null"/> where nothing is near.</summary>
    public static string? NearestName(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var (steps, letters) = (0, word.ToUpperInvariant());
        var (best, bestDistance) = (default(string), int.MaxValue);
        foreach (var candidate in known)
        {
            if (candidate.Length <= LongestWord)
            {
                var most = Math.Min(bestDistance - 1, Math.Max(2, candidate.Length / 3));
                if (Distance(letters, candidate.ToUpperInvariant(), most, ref steps) is { } distance)
                {
                    (best, bestDistance) = (candidate, distance);
                }
            }

            if (++steps > MostSteps)
            {
                break;
            }
        }

        return best;
    }

    /// <summary>Counts how many letters of two words are off, or returns <see langword="null"/> where they are more than asked for.</summary>
    public static int? Distance(string left, string right, int most)
    {
        var steps = 0;
        return Distance(left, right, most, ref steps);
    }

    private static int? Distance(string left, string right, int most, ref int steps)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return null;
        }

        Span<int> previous = stackalloc int[LongestWord + 1];
        Span<int> current = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var least = current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                least = Math.Min(least, current[j]);
            }

            steps += right.Length;
            if (least > most)
            {
                return null;
            }

            current.CopyTo(previous);
        }

        return previous[right.Length] <= most ? previous[right.Length] : null;
    }
}
