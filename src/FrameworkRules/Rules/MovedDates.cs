namespace FrameworkRules.Rules;

/// <summary>Holds the dates to which agreed extensions move a deadline.</summary>
internal sealed class MovedDates
{
    private readonly Dictionary<SubjectFact, DateTimeOffset?> dates = [];
    private readonly SortedDictionary<DateTimeOffset, int> counts = [];

    public DateTimeOffset? Latest => counts.Count > 0 ? counts.Keys.Last() : null;

    /// <summary>Takes note of an extension, and of the date to which it moves the deadline, if to any.</summary>
    public void Add(SubjectFact extension, DateTimeOffset? date)
    {
        dates.Add(extension, date);
        if (date is { } moved)
        {
            counts[moved] = counts.GetValueOrDefault(moved) + 1;
        }
    }

    /// <summary>Forgets an extension, and tells whether it was known.</summary>
    public bool Remove(SubjectFact extension)
    {
        if (!dates.Remove(extension, out var date))
        {
            return false;
        }

        if (date is { } moved && --counts[moved] == 0)
        {
            counts.Remove(moved);
        }

        return true;
    }
}
