namespace FrameworkRules.Samples;

/// <summary>Finds the word somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>Returns <c>; did you mean "evaluate"?</c>, or the whole list where nothing is near.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> known)
    {
        var best = known
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is not null && best.distance <= Math.Max(2, best.candidate.Length / 3)
            ? $"; did you mean \"{best.candidate}\"?"
            : $"; there are {string.Join(", ", known)}.";
    }

    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 64)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (same ? 0 : 1), 1 + Math.Min(row[j], row[j - 1])));
            }
        }

        return row[^1];
    }
}
