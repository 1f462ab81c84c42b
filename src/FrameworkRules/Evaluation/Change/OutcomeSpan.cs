namespace FrameworkRules;

/// <summary>A time over which a finding has one outcome. Immutable and safe to share between threads.</summary>
/// <param name="From">The first instant.</param>
/// <param name="Until">The instant at which the outcome changes, or the last of the timeline.</param>
/// <param name="Finding">The finding as it was when the span began.</param>
public sealed record OutcomeSpan(DateTimeOffset From, DateTimeOffset Until, Finding Finding)
{
    /// <summary>Gets the finding as it was when the span began.</summary>
    public Finding Finding
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Finding);

    /// <summary>Gets the outcome.</summary>
    public Outcome Outcome => Finding.Outcome;
}
