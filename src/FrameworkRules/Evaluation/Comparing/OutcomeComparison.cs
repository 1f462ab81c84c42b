namespace FrameworkRules;

/// <summary>Says which of two outcomes is better: the one table that everything goes by.</summary>
internal static class OutcomeComparison
{
    private const ComparisonVerdict S = ComparisonVerdict.Same;
    private const ComparisonVerdict B = ComparisonVerdict.Better;
    private const ComparisonVerdict W = ComparisonVerdict.Worse;
    private const ComparisonVerdict N = ComparisonVerdict.Neither;

    private static readonly Outcome[] Order =
    [
        Outcome.Met,
        Outcome.PartiallyMet,
        Outcome.Unmet,
        Outcome.Unknown,
        Outcome.Contested,
        Outcome.NotApplicable,
        Outcome.Faulted,
    ];

    /// <summary>The row is the first outcome, the column the second, both in the order above.</summary>
    private static readonly ComparisonVerdict[,] Table =
    {
        // Met, PartiallyMet, Unmet, Unknown, Contested, NotApplicable, Faulted
        { S, W, W, W, W, N, W },
        { B, S, W, W, W, N, W },
        { B, B, S, N, N, N, W },
        { B, B, W, S, N, N, W },
        { B, B, W, N, S, N, W },
        { N, W, W, N, N, S, W },
        { B, N, N, N, N, N, S },
    };

    /// <summary>Compares two outcomes. What is not yet due, and not met, is neither better nor worse than anything else.</summary>
    public static ComparisonVerdict Of(Outcome before, Outcome after) => Table[Array.IndexOf(Order, before), Array.IndexOf(Order, after)];

    /// <summary>Compares two findings, with how they stand to their dates.</summary>
    public static ComparisonVerdict Of(Finding before, Finding after)
    {
        var verdict = Of(before.Outcome, after.Outcome);
        return verdict == ComparisonVerdict.Worse && after.Outcome.IsUnmet() && after.Timing.Status == TimingStatus.NotYetDue
                ? ComparisonVerdict.Neither
            : verdict != ComparisonVerdict.Same || before.Timing.Status == after.Timing.Status ? WithWeaker(verdict, before, after)
            : after.Timing.Status == TimingStatus.PastDue ? ComparisonVerdict.Worse
            : ComparisonVerdict.Neither;
    }

    private static ComparisonVerdict WithWeaker(ComparisonVerdict verdict, Finding before, Finding after) =>
        verdict != ComparisonVerdict.Same || before.IsWeakerMet == after.IsWeakerMet ? verdict
        : after.IsWeakerMet ? ComparisonVerdict.Better
        : ComparisonVerdict.Worse;
}
