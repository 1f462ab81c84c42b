namespace FrameworkRules;

/// <summary>Decides what a speaker's word on a field is worth: by what the field tells of, and by who speaks.</summary>
internal sealed class Words(Voices voices)
{
    /// <summary>Returns what a claim's word on each of its fields is worth.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="voice">Who speaks.</param>
    /// <param name="grade">What the source is: of an act or agreement, its document or not.</param>
    public SpokenWords Of(AgreementClaim claim, Voice voice, SourceGrade grade)
    {
        var words = new Word[claim.Kind.Fields.Count];
        var (othersNamed, isHearsay, tellsMore) = (0UL, false, false);
        foreach (var field in claim.Kind.FieldSpan)
        {
            ref readonly var value = ref claim.Get(field);
            if (!value.IsStated)
            {
                continue;
            }

            var testimony = field.Testimony;
            var word = Of(claim, field, value, voice, grade);
            words[field.Ordinal] = word;
            tellsMore |= word != Word.Hearsay && testimony.Nature is not (TestimonyNature.Plain or TestimonyNature.Clause);
            isHearsay |= word == Word.Hearsay && testimony.Nature == TestimonyNature.Conduct;
            if (testimony.Adverse == Adverse.OfOthers && Direction.IsAdverse(field, value, InterestedIn(claim, testimony), voices))
            {
                othersNamed |= 1UL << field.Ordinal;
            }
        }

        return new SpokenWords(words, othersNamed, isHearsay && !tellsMore);
    }

    private Word Of(AgreementClaim claim, Field field, in FieldValue value, Voice voice, SourceGrade grade) =>
        field.Testimony.Nature switch
        {
            TestimonyNature.Conduct => OnConduct(claim, field, value, voice),
            TestimonyNature.Act => OnAct(claim, field, voice, grade),
            TestimonyNature.Agreed => OnAgreement(claim, field, value, voice, grade),
            TestimonyNature.Certified => OnCertificate(voice),
            _ => Word.Established,
        };

    private Word OnConduct(AgreementClaim claim, Field field, in FieldValue value, Voice voice)
    {
        if (voice.Role is VoiceRole.Independent or VoiceRole.Joint or VoiceRole.Text)
        {
            return Word.Established;
        }

        var interested = InterestedIn(claim, field.Testimony);
        if (interested is not null && interested == KeyOf(voice))
        {
            return Direction.IsAdverse(field, value, interested, voices) ? Word.Admitted : Word.Claimed;
        }

        return voice.Role switch
        {
            VoiceRole.Stranger => Word.Reported,
            VoiceRole.Facilitator => Word.Hearsay,
            _ when interested is null => Word.Claimed,
            _ => Direction.IsFavourable(field, value, interested, voices) ? Word.Conceded : Word.Alleged,
        };
    }

    private Word OnAct(AgreementClaim claim, Field field, Voice voice, SourceGrade grade)
    {
        if (voice.Role == VoiceRole.Text)
        {
            return Word.Documented;
        }

        if (voice.Role is VoiceRole.Independent or VoiceRole.Joint || IsAuthor(claim, field.Testimony, voice))
        {
            return grade == SourceGrade.Document ? Word.Documented : Word.Established;
        }

        return voice.Role == VoiceRole.Stranger && grade == SourceGrade.Press ? Word.Reported : Word.Hearsay;
    }

    private Word OnAgreement(AgreementClaim claim, Field field, in FieldValue value, Voice voice, SourceGrade grade) =>
        voice.Role switch
        {
            VoiceRole.Text or VoiceRole.Joint or VoiceRole.Independent or VoiceRole.Facilitator => Word.Established,
            _ when HasParty(field.Testimony) && IsAuthor(claim, field.Testimony, voice) => Word.Established,
            // That sides, or a body, met is something that happened, which the press may report; what they agreed is not.
            VoiceRole.Stranger when grade == SourceGrade.Press && field is InstantField { TellsWhatHappened: true } => Word.Reported,
            VoiceRole.Side => value.IsNone || (field is FlagField && !value.IsTrue) ? Word.Alleged : Word.Claimed,
            _ => Word.Hearsay,
        };

    private static Word OnCertificate(Voice voice) =>
        voice.Role switch
        {
            VoiceRole.Independent or VoiceRole.Joint or VoiceRole.Text => Word.Established,
            VoiceRole.Side => Word.Claimed,
            _ => Word.Hearsay,
        };

    /// <summary>Tells whether somebody speaks of an act of one's own, or of one's side: a group does not speak for the state it is in, nor the state for it.</summary>
    private bool IsAuthor(AgreementClaim claim, Testimony testimony, Voice voice)
    {
        if (!HasParty(testimony))
        {
            return voice.Role == VoiceRole.Side;
        }

        if (testimony.Of is { } field)
        {
            return claim.Get(field).Text is { } name && IsOf(voices.Of(name), voice);
        }

        foreach (var party in testimony.Parties)
        {
            if (IsOf(voices.Of(voices.Roster.PartyFor(party)), voice))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(Voice author, Voice voice) =>
        author.Role == VoiceRole.Side ? voice.Role == VoiceRole.Side && voice.Side == author.Side : voice.Speaker == author.Speaker;

    private static bool HasParty(Testimony testimony) => testimony.Of is not null || testimony.Parties.Count > 0;

    /// <summary>Returns whose conduct it is; <see langword="null"/> where it is not said, or is that of several.</summary>
    private string? InterestedIn(AgreementClaim claim, Testimony testimony) =>
        testimony.Of is { } field ? NamedIn(claim, field)
        : testimony.Parties is [var party] ? KeyOf(voices.Of(voices.Roster.PartyFor(party)))
        : null;

    /// <summary>Returns whom a field names. A subject's own name may be that of a party, or of nobody.</summary>
    private string? NamedIn(AgreementClaim claim, TextField field) =>
        claim.Get(field).Text is { } name && voices.Of(name) is var of && (of.Role != VoiceRole.Stranger || field != claim.Kind.Id)
            ? KeyOf(of)
            : null;

    /// <summary>Returns the side somebody belongs to, on whose territory a group is; of others, who they are.</summary>
    public static string KeyOf(Voice voice) => voice.Side ?? voice.Speaker;
}
