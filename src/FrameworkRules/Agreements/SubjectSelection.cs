namespace FrameworkRules;

/// <summary>Selects, of the claims about one subject, those that bear on what is judged, and says how each stands in time.</summary>
/// <param name="asOf">The instant judged.</param>
/// <param name="knownAt">The instant after which reports are not known, or <see langword="null"/>.</param>
/// <param name="believedFor">For how long claims of the kind are believed.</param>
internal readonly struct SubjectSelection(DateTimeOffset asOf, DateTimeOffset? knownAt, TimeSpan? believedFor)
{
    /// <summary>Adds the claims that bear on what is judged. A subject of which every claim has ended is no longer there, and adds none.</summary>
    public void Select(ReadOnlySpan<SubmittedClaim> claims, List<SubmittedClaim> into, List<ClaimTimes> times)
    {
        var before = into.Count;
        var isThere = false;
        foreach (var claim in claims)
        {
            if (IsKnown(claim) && claim.BearsOn(asOf))
            {
                var stands = claim.TimesAt(asOf, knownAt, believedFor);
                isThere |= !stands.HasFlag(ClaimTimes.Ended);
                into.Add(claim);
                times.Add(stands);
            }
        }

        if (!isThere)
        {
            into.RemoveRange(before, into.Count - before);
            times.RemoveRange(before, times.Count - before);
        }
    }

    public bool IsKnown(SubmittedClaim claim) => knownAt is not { } known || claim.Reported.High <= known.UtcTicks;
}
