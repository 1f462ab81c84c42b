namespace FrameworkRules;

/// <summary>An agreed decision that sets a deadline anew.</summary>
/// <param name="DecidedOn">When it was decided, in ticks.</param>
/// <param name="ReportedOn">When that was reported, in ticks.</param>
/// <param name="NewEnd">The end of the period that it sets.</param>
internal readonly record struct ExtensionDecision(long DecidedOn, long ReportedOn, DateTimeOffset NewEnd)
{
    /// <summary>Returns the later of two decisions; of two of one instant, the one that was reported later, then the one that leaves more time.</summary>
    public static ExtensionDecision? Later(ExtensionDecision? one, ExtensionDecision? other)
    {
        if (one is not { } left || other is not { } right)
        {
            return one ?? other;
        }

        return (left.DecidedOn, left.ReportedOn, left.NewEnd).CompareTo((right.DecidedOn, right.ReportedOn, right.NewEnd)) >= 0
            ? left
            : right;
    }
}
