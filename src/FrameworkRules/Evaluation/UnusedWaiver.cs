namespace FrameworkRules;

/// <summary>A waiver that has no effect, and why.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Issue">Why.</param>
public sealed record UnusedWaiver(Waiver Waiver, WaiverIssue Issue)
{
    /// <summary>Gets the waiver.</summary>
    public Waiver Waiver
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Waiver);

    /// <summary>Gets why it has no effect.</summary>
    public WaiverIssue Issue
    {
        get;
        init => field = Given.Known(value);
    } = Given.Known(Issue);
}
