namespace FrameworkRules;

/// <summary>Selects, of the claims about one subject, those that bear on what is judged, and says how each stands in time.</summary>
/// <param name="asOf">The instant judged.</param>
/// <param name="knownAt">The instant after which reports are not known, or <see langword="null"/>.</param>
/// <param name="believedFor">For how long claims of the kind are believed.</param>
internal readonly struct SubjectSelection(DateTimeOffset asOf, DateTimeOffset? knownAt, TimeSpan? believedFor)
{
    /// <summary>Selects the claims that bear on what is judged. A subject of which every claim has ended is no longer there.</summary>
    /// <param name="claims">The claims about one subject.</param>
    /// <param name="into">Receives those selected.</param>
    /// <param name="times">Receives how each of them stands in time.</param>
    /// <returns>How many are selected; 0: the subject is not there.</returns>
    public int Select(ReadOnlySpan<SubmittedClaim> claims, Span<SubmittedClaim> into, Span<ClaimTimes> times)
    {
        var count = 0;
        var isThere = false;
        foreach (var claim in claims)
        {
            if (IsKnown(claim) && claim.BearsOn(asOf))
            {
                var stands = claim.TimesAt(asOf, knownAt, believedFor);
                isThere |= !stands.HasFlag(ClaimTimes.Ended);
                (into[count], times[count]) = (claim, stands);
                count++;
            }
        }

        return isThere ? count : 0;
    }

    public bool IsKnown(SubmittedClaim claim) => knownAt is not { } known || claim.Reported.High <= known.UtcTicks;
}
