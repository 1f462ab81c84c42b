namespace FrameworkRules.Rules;

/// <summary>Holds the dates to which agreed extensions move a deadline.</summary>
internal sealed class MovedDates
{
    private readonly Dictionary<SubjectFact, (DateTimeOffset? Date, bool IsConfidential)> extensions = [];
    private readonly SortedDictionary<DateTimeOffset, int> counts = [];
    private int confidential;

    public DateTimeOffset? Latest => counts.Count > 0 ? counts.Keys.Last() : null;

    /// <summary>Gets whether confidential claims speak of an extension.</summary>
    public bool AreConfidential => confidential > 0;

    /// <summary>Takes note of an extension, and of the date to which it moves the deadline, if to any.</summary>
    public void Add(SubjectFact extension, DateTimeOffset? date)
    {
        var isConfidential = extension.Subject.IsSpokenOfInConfidence;
        extensions.Add(extension, (date, isConfidential));
        confidential += isConfidential ? 1 : 0;
        if (date is { } moved)
        {
            counts[moved] = counts.GetValueOrDefault(moved) + 1;
        }
    }

    /// <summary>Forgets an extension, and tells whether it was known.</summary>
    public bool Remove(SubjectFact extension)
    {
        if (!extensions.Remove(extension, out var known))
        {
            return false;
        }

        confidential -= known.IsConfidential ? 1 : 0;
        if (known.Date is { } moved && --counts[moved] == 0)
        {
            counts.Remove(moved);
        }

        return true;
    }
}
