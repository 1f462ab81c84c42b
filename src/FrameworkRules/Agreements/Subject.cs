namespace FrameworkRules;

/// <summary>What claims are about, with the claims about it at one instant: one crossing, one foreign presence, one clause.</summary>
public readonly struct Subject
{
    private readonly SubmittedClaim[] claims;
    private readonly ClaimTimes[] times;
    private readonly int start;
    private readonly int length;

    internal Subject(SubmittedClaim[] claims, ClaimTimes[] times, int start, int length)
    {
        this.claims = claims;
        this.times = times;
        this.start = start;
        this.length = length;
    }

    /// <summary>Gets whether this is no subject but the state as a whole.</summary>
    public bool IsState => length == 0;

    /// <summary>Gets the kind of the subject.</summary>
    /// <exception cref="InvalidOperationException">It is no subject but the state as a whole.</exception>
    public Kind Kind => Named.Kind;

    /// <summary>Gets what names the subject.</summary>
    /// <exception cref="InvalidOperationException">It is no subject but the state as a whole.</exception>
    public string Id => Named.SubjectId;

    /// <summary>Gets the claims that are known and have begun, ordered by speaker, then by when they begin, then by when they were reported. Some may have ended, or be too old to be believed.</summary>
    public ReadOnlySpan<SubmittedClaim> Claims => claims.AsSpan(start, length);

    /// <summary>Gets how each of the claims stands in time.</summary>
    internal ReadOnlySpan<ClaimTimes> Times => times.AsSpan(start, length);

    private AgreementClaim Named =>
        IsState ? throw new InvalidOperationException("The state as a whole has neither a kind nor a name.") : First;

    internal AgreementClaim First => claims[start].Claim;

    internal bool IsOnlyKnownInConfidence => !Exists(confidential: false);

    internal bool IsSpokenOfInConfidence => Exists(confidential: true);

    private bool Exists(bool confidential)
    {
        foreach (var claim in Claims)
        {
            if (claim.Confidential == confidential)
            {
                return true;
            }
        }

        return false;
    }
}
