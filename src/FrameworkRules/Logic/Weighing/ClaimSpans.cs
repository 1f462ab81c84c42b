namespace FrameworkRules;

/// <summary>Asks something of the claims about one subject.</summary>
internal static class ClaimSpans
{
    /// <summary>Says why nothing is heard of a field: a claim says that it is not known, or none states it.</summary>
    public static RemarkKind GapIn(this ReadOnlySpan<SubmittedClaim> claims, Field field)
    {
        foreach (var claim in claims)
        {
            if (claim.Claim.Get(field).State == ValueState.NotKnown)
            {
                return RemarkKind.NotKnown;
            }
        }

        return RemarkKind.NotSubmitted;
    }
}
