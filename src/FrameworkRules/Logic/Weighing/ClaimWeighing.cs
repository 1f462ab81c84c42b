namespace FrameworkRules;

/// <summary>Decides how the claims about one field of one subject stand. It is one pure function, never sees the precondition, and no host can replace it.</summary>
/// <remarks>
/// The order is: known, announced, begun, standing, replaced, valid. What comes before it, whether a claim is known, has begun and has ended, is in the
/// <see cref="ClaimTimes"/> of the subject; what comes after it, joining what is heard, is in <see cref="Hearing"/>. Nothing else drops a claim.
/// </remarks>
internal static class ClaimWeighing
{
    /// <summary>Says how each claim about a field stands.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="field">The field.</param>
    /// <param name="standings">Receives the standing of each claim; as long as the claims.</param>
    public static void Weigh(in Subject subject, Field field, Span<Standing> standings)
    {
        var claims = subject.Claims;
        var times = subject.Times;
        var heard = 0;
        for (var i = 0; i < claims.Length; i++)
        {
            standings[i] = StandingOf(claims[i], field, times[i]);
            heard += IsWeighed(standings[i]) ? 1 : 0;
        }

        if (heard > 1)
        {
            Replacement.Mark(subject, field, standings);
        }

        for (var i = 0; i < claims.Length; i++)
        {
            if (IsWeighed(standings[i]) && (times[i] & (ClaimTimes.Ended | ClaimTimes.Stale)) != ClaimTimes.Current)
            {
                standings[i] = Standing.Stale;
            }
        }
    }

    /// <summary>Says how the only claim about a subject stands.</summary>
    public static Standing StandingOfOnly(in Subject subject, Field field)
    {
        var standing = StandingOf(subject.Claims[0], field, subject.Times[0]);
        return IsWeighed(standing) && (subject.Times[0] & (ClaimTimes.Ended | ClaimTimes.Stale)) != ClaimTimes.Current
            ? Standing.Stale
            : standing;
    }

    /// <summary>Tells whether a claim takes part: it is stated, not merely announced, and not hearsay.</summary>
    private static bool IsWeighed(Standing standing) => standing is >= Standing.Heard and <= Standing.Alleged;

    private static Standing StandingOf(SubmittedClaim claim, Field field, ClaimTimes times)
    {
        var word = claim.WordOn(field);
        if (word is Word.None)
        {
            return Standing.Silent;
        }

        if (word is Word.Hearsay)
        {
            return Standing.Hearsay;
        }

        if (
            (times & ClaimTimes.NotBegun) != ClaimTimes.Current
            || ((times & ClaimTimes.Announced) != ClaimTimes.Current && !MayLieAhead(claim, field, word))
            || LiesAhead(claim, field)
        )
        {
            return field.Testimony.Nature == TestimonyNature.Plain ? Standing.Heard : Standing.Announced;
        }

        return word switch
        {
            Word.Admitted => Standing.Admission,
            Word.Conceded => Standing.Concession,
            Word.Reported => Standing.Reported,
            Word.Claimed => Standing.Claimed,
            Word.Alleged => Standing.Alleged,
            _ => Standing.Heard,
        };
    }

    /// <summary>An act, or a date that is set, may lie ahead by the document that makes it; and a name is one whenever it is said.</summary>
    private static bool MayLieAhead(SubmittedClaim claim, Field field, Word word) =>
        field.Testimony.Nature switch
        {
            TestimonyNature.Act => word == Word.Documented,
            TestimonyNature.Agreed => claim.Source.Grade == SourceGrade.Document && field is InstantField { TellsWhatHappened: false },
            TestimonyNature.Plain or TestimonyNature.Clause => true,
            _ => false,
        };

    /// <summary>Tells whether a value says that something happened after it was reported: a meeting of next week is not the last one.</summary>
    private static bool LiesAhead(SubmittedClaim claim, Field field) =>
        field is InstantField { TellsWhatHappened: true }
        && claim.Claim.Get(field) is { State: ValueState.Given } value
        && value.Low > claim.Reported.High;
}
