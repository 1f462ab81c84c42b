namespace FrameworkRules;

/// <summary>Decides which claims about one field of one subject are judged. It never sees the precondition, and no host can replace it.</summary>
internal static class ClaimWeighing
{
    /// <summary>Says how each claim about a field stands.</summary>
    /// <param name="claims">The claims that hold about one subject, ordered by speaker, then by when they begin, then by when they were reported.</param>
    /// <param name="field">The field.</param>
    /// <param name="standings">Receives the standing of each claim; as long as <paramref name="claims"/>.</param>
    /// <remarks>
    /// A speaker's latest claim replaces its earlier ones; a document outranks reports; a verified claim outranks unverified ones; an admission of one's own
    /// conduct outranks what other parties and the press say; a denial of one's own conduct gives way to any claim of a better grade. Otherwise claims stand
    /// side by side, and conflict if they differ.
    /// </remarks>
    public static void Weigh(ReadOnlySpan<SubmittedClaim> claims, Field field, Span<Standing> standings)
    {
        if (claims.Length == 1)
        {
            standings[0] = claims[0].Claim.Get(field).IsStated ? Standing.Heard : Standing.Silent;
            return;
        }

        var heard = HearLatestOfEachSpeaker(claims, field, standings);
        if (heard > 1)
        {
            Rank(claims, field, standings);
        }
    }

    private static int HearLatestOfEachSpeaker(ReadOnlySpan<SubmittedClaim> claims, Field field, Span<Standing> standings)
    {
        var heard = 0;
        SubmittedClaim? latest = null;
        for (var i = claims.Length - 1; i >= 0; i--)
        {
            var claim = claims[i];
            if (!claim.Claim.Get(field).IsStated)
            {
                standings[i] = Standing.Silent;
                continue;
            }

            if (latest is not null && string.Equals(latest.Speaker, claim.Speaker, StringComparison.Ordinal) && latest.IsLaterThan(claim))
            {
                standings[i] = Standing.Superseded;
                continue;
            }

            standings[i] = Standing.Heard;
            latest = claim;
            heard++;
        }

        return heard;
    }

    private static void Rank(ReadOnlySpan<SubmittedClaim> claims, Field field, Span<Standing> standings)
    {
        var (best, verifiedOn, admitted) = (Weight.Press, DateTimeOffset.MinValue, false);
        for (var i = 0; i < claims.Length; i++)
        {
            if (standings[i] == Standing.Heard)
            {
                var weight = WeightOf(claims[i], field);
                best = weight < best ? weight : best;
                admitted |= weight == Weight.Admission;
                verifiedOn = claims[i].IsVerified && claims[i].ReportedOn > verifiedOn ? claims[i].ReportedOn : verifiedOn;
            }
        }

        for (var i = 0; i < claims.Length; i++)
        {
            if (standings[i] == Standing.Heard)
            {
                standings[i] = StandingOf(claims[i], field, best, verifiedOn, admitted);
            }
        }
    }

    private static Standing StandingOf(SubmittedClaim claim, Field field, Weight best, DateTimeOffset verifiedOn, bool admitted)
    {
        var weight = WeightOf(claim, field);
        return best == Weight.Document ? (weight == Weight.Document ? Standing.Heard : Standing.Outranked)
            : best == Weight.Verified
                ? weight == Weight.Verified ? Standing.Heard
                    : claim.ReportedOn > verifiedOn ? Standing.Challenging
                    : Standing.Outranked
            : weight != Weight.Admission && claim.IsOnOwnConduct(field) && best < weight ? Standing.Denial
            : admitted && weight >= Weight.Party ? Standing.Outranked
            : Standing.Heard;
    }

    private static Weight WeightOf(SubmittedClaim claim, Field field) =>
        claim.Source.Grade == SourceGrade.Document ? Weight.Document
        : claim.IsVerified ? Weight.Verified
        : claim.Source.Grade == SourceGrade.Observer ? Weight.Observer
        : claim.IsOnOwnConduct(field) && Field.IsAdverse(claim.Claim.Get(field)) ? Weight.Admission
        : claim.Source.Grade switch
        {
            SourceGrade.Official => Weight.Official,
            SourceGrade.Party => Weight.Party,
            _ => Weight.Press,
        };

    private enum Weight
    {
        Document,
        Verified,
        Observer,
        Admission,
        Official,
        Party,
        Press,
    }
}
