namespace FrameworkRules;

/// <summary>What the preconditions on funds share.</summary>
internal static class Pledges
{
    public static readonly Parameter<TimeSpan> Year = new("pledge-window", "how far back commitments of funds count")
    {
        Proposal = TimeSpan.FromDays(365),
    };
}
