namespace FrameworkRules;

/// <summary>What the preconditions on funds share.</summary>
internal static class Pledges
{
    public static readonly Parameter<TimeSpan> Year = new("pledge-window", "how far back commitments of funds count")
    {
        Proposal = TimeSpan.FromDays(365),
    };

    /// <summary>Selects the needs that are stated for a purpose.</summary>
    public static SubjectQuery Needs(string purpose) => Quantify.Some<FundingNeed>(WhenNone.Fails).Where(FundingNeed.Purpose.Is(purpose));

    /// <summary>Requires commitments to reach every amount that is stated for a purpose.</summary>
    public static Requirement ReachNeeds(string purpose, SubjectQuery commitments) =>
        Quantify.SumReaches(commitments, Needs(purpose), FundingNeed.Amount);
}
