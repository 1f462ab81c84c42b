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
            RankThose(claims, field, standings);
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

    private static void RankThose(ReadOnlySpan<SubmittedClaim> claims, Field field, Span<Standing> standings)
    {
        var (best, verifiedOn, admitted) = (Rank.Press, DateTimeOffset.MinValue, false);
        for (var i = 0; i < claims.Length; i++)
        {
            if (standings[i] == Standing.Heard)
            {
                var weight = RankOf(claims[i], field);
                best = weight < best ? weight : best;
                admitted |= weight == Rank.Admission;
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

    private static Standing StandingOf(SubmittedClaim claim, Field field, Rank best, DateTimeOffset verifiedOn, bool admitted)
    {
        var weight = RankOf(claim, field);
        return best == Rank.Document ? (weight == Rank.Document ? Standing.Heard : Standing.Outranked)
            : best == Rank.Verified
                ? weight == Rank.Verified ? Standing.Heard
                    : claim.ReportedOn > verifiedOn ? Standing.Challenging
                    : Standing.Outranked
            : weight != Rank.Admission && claim.IsOnOwnConduct(field) && best < weight ? Standing.Denial
            : admitted && weight >= Rank.Party ? Standing.Outranked
            : Standing.Heard;
    }

    private static Rank RankOf(SubmittedClaim claim, Field field) =>
        claim.Source.Grade == SourceGrade.Document ? Rank.Document
        : claim.IsVerified ? Rank.Verified
        : claim.Source.Grade == SourceGrade.Observer ? Rank.Observer
        : claim.IsOnOwnConduct(field) && Field.IsAdverse(claim.Claim.Get(field)) ? Rank.Admission
        : claim.Source.Grade switch
        {
            SourceGrade.Official => Rank.Official,
            SourceGrade.Party => Rank.Party,
            _ => Rank.Press,
        };

    private enum Rank
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
