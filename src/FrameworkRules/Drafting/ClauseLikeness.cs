namespace FrameworkRules.Drafting;

/// <summary>Says how much two clauses of one kind say the same, from 0 to 1.</summary>
internal static class ClauseLikeness
{
    private static readonly char[] Between = [' ', ',', ';', ':', '.', '(', ')', '/', '"', '\'', '’', '،', '؛', '-', '־', '\u00A0'];

    /// <summary>Returns the share of what either clause says that both say; a text counts by the words that both have.</summary>
    public static double Of(DraftClause one, DraftClause other)
    {
        if (one.Kind != other.Kind)
        {
            return 0;
        }

        var (said, same) = (0.0, 0.0);
        for (var i = one.Kind.FirstOwnField; i < one.Kind.Fields.Count; i++)
        {
            var field = one.Kind.Fields[i];
            if (one.Says(field) || other.Says(field))
            {
                // What is to be done says most about which duty it is.
                var weight = field == Commitment.What ? 3 : 1;
                said += weight;
                same += weight * Of(one.Claim.Get(field), other.Claim.Get(field));
            }
        }

        return said == 0 ? 1 : same / said;
    }

    private static double Of(in FieldValue one, in FieldValue other) =>
        one == other ? 1
        : one.Text is { } text && other.Text is { } otherText ? Shared(WordsOf(text), WordsOf(otherText))
        : one.Type == ValueType.Names && other.Type == ValueType.Names ? Shared([.. one.Names], [.. other.Names])
        : 0;

    private static double Shared(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 1 : (double)one.Intersect(other).Count() / one.Union(other).Count();

    private static HashSet<string> WordsOf(string text) =>
        text.Split(Between, StringSplitOptions.RemoveEmptyEntries)
            .Select(NormalForm.Of)
            .Where(word => !CommonWords.All.Contains(word))
            .ToHashSet(StringComparer.Ordinal);
}
