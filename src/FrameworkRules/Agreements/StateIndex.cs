using System.Collections.Concurrent;

namespace FrameworkRules;

/// <summary>Orders the claims of a state, once: each kind's in one array by subject, speaker, beginning and report.</summary>
internal sealed class StateIndex
{
    private readonly Dictionary<Kind, SubmittedClaim[]> claims;
    private readonly Dictionary<string, Source> sources;
    private readonly Voices voices;
    private readonly NameBook names;
    private readonly Dictionary<string, SubmittedSurvey[]> surveys;
    private readonly Dictionary<string, Instrument>.AlternateLookup<ReadOnlySpan<char>> texts;
    private ConcurrentDictionary<(Kind Kind, string? Zone, TimeSpan Offset), SubmittedClaim[]>? joined;

    private StateIndex(
        AgreementState state,
        Dictionary<Kind, SubmittedClaim[]> claims,
        Dictionary<string, Source> sources,
        Voices voices,
        NameBook names
    )
    {
        this.names = names;
        surveys = state
            .Surveys.Select(survey => new SubmittedSurvey(names.Resolve(survey), sources[survey.SourceId], voices))
            .GroupBy(survey => survey.Survey.Of, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Key, kind => InOrder(kind), StringComparer.Ordinal);
        texts = state
            .Instruments.ToDictionary(instrument => instrument.Id, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        this.claims = claims;
        this.sources = sources;
        this.voices = voices;
    }

    public IReadOnlyCollection<Kind> Kinds => claims.Keys;

    /// <summary>Orders surveys by when their periods begin, and by all else they say, so that the order of the file tells nothing.</summary>
    private static SubmittedSurvey[] InOrder(IEnumerable<SubmittedSurvey> surveys) =>
        [
            .. surveys
                .OrderBy(survey => survey.From)
                .ThenBy(survey => survey.Survey.Until)
                .ThenBy(survey => survey.ReportedUntil)
                .ThenBy(survey => survey.Survey.By, StringComparer.Ordinal)
                .ThenBy(survey => survey.Survey.SourceId, StringComparer.Ordinal)
                .ThenBy(survey => survey.Survey.Scope, StringComparer.Ordinal)
                .ThenBy(survey => survey.Survey.Count),
        ];

    /// <summary>Gets those whom the framework knows.</summary>
    public Roster Roster => voices.Roster;

    public Voices Voices => voices;

    /// <summary>Gets the names that the file and the framework know.</summary>
    public NameBook Names => names;

    public static StateIndex Of(AgreementState state, Roster roster)
    {
        var byId = state.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        var voices = new Voices(roster, new Cast(state, roster), state.Bodies, state.Instruments);
        NameChecks.Require(state, roster, voices);
        var names = new NameBook(state, roster, voices);
        var hearing = new Words(voices);
        var lists = new Dictionary<Kind, List<SubmittedClaim>>();
        foreach (var instrument in state.Instruments)
        {
            foreach (var provision in instrument.Provisions)
            {
                Add(
                    new SubmittedClaim(
                        Read(provision.In(instrument.Id), instrument).WithDefaults().ResolvedBy(names),
                        byId[instrument.SourceId],
                        voices.Of(instrument.Id),
                        hearing,
                        instrument
                    )
                );
            }
        }

        foreach (var claim in state.Claims)
        {
            Add(Submitted(claim, byId[claim.SourceId!], hearing, voices, names));
        }

        return new StateIndex(state, lists.ToDictionary(list => list.Key, list => Ordered(list.Value)), byId, voices, names);

        void Add(SubmittedClaim claim)
        {
            if (!lists.TryGetValue(claim.Claim.Kind, out var list))
            {
                lists.Add(claim.Claim.Kind, list = []);
            }

            list.Add(claim);
        }
    }

    /// <summary>Puts a claim that is not a provision together with its source and with who speaks.</summary>
    public SubmittedClaim Submit(AgreementClaim claim, Source source) => Submitted(claim, source, new Words(voices), voices, names);

    /// <summary>Lists the surveys of a kind, by when their periods begin.</summary>
    public ReadOnlySpan<SubmittedSurvey> SurveysOf(Kind kind) => surveys.GetValueOrDefault(kind.Name);

    public bool HasSurveys(Kind kind) => surveys.ContainsKey(kind.Name);

    /// <summary>Tells whether a survey of the kind says how many were found.</summary>
    public bool HasCounts(Kind kind)
    {
        foreach (var survey in SurveysOf(kind))
        {
            if (survey.Survey.Count is not null)
            {
                return true;
            }
        }

        return false;
    }

    public Source Source(string id) => sources[id];

    /// <summary>Returns the text of an id, or <see langword="null"/>.</summary>
    public Instrument? Text(ReadOnlySpan<char> id) => texts.TryGetValue(id, out var text) ? text : null;

    /// <summary>Returns the party a body speaks for.</summary>
    public string SpeakerOf(string body) => voices.Of(body).Speaker;

    /// <summary>Lists the claims of a kind, each under the id it is filed under.</summary>
    public SubmittedClaim[] Of(Kind kind) => claims.GetValueOrDefault(kind, []);

    /// <summary>Lists the claims of a kind by subject, of which each has one id, though it be filed under several.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="days">When days begin and end.</param>
    /// <param name="knownAt">The instant after which reports are not known, or <see langword="null"/>.</param>
    public SubmittedClaim[] BySubject(Kind kind, LocalDays days, DateTimeOffset? knownAt)
    {
        var all = Of(kind);
        if (kind.SameAs is null)
        {
            return all;
        }

        var whole = LazyInitializer
            .EnsureInitialized(ref joined, static () => new())
            .GetOrAdd((kind, days.Zone, days.UtcOffset), static (_, of) => SameSubjects.Join(of.all, of.days), (all, days));
        return whole == all || knownAt is not { } known
            ? whole
            : SameSubjects.Join(Array.FindAll(all, claim => claim.Reported.High <= known.UtcTicks), days);
    }

    private static AgreementClaim Read(AgreementClaim provision, Instrument instrument) =>
        instrument.IsSilentWhere(provision) ? provision.WithSilence() : provision;

    private static SubmittedClaim Submitted(AgreementClaim claim, Source source, Words hearing, Voices voices, NameBook names)
    {
        var voice = voices.Of(claim.AssertedBy!);
        return new(claim.WithDefaults().ResolvedBy(names), source, voice, hearing, IsVerified(claim, voice, voices)) { Filed = claim };
    }

    /// <summary>Tells whether an independent body says it, and by whom, how and when it was verified. What a party says of a verification is the party's claim.</summary>
    private static bool IsVerified(AgreementClaim claim, Voice voice, Voices voices) =>
        claim.IsVerified && voice.Role == VoiceRole.Independent && voices.Of(claim.VerifiedBy!).Role == VoiceRole.Independent;

    private static SubmittedClaim[] Ordered(List<SubmittedClaim> list)
    {
        var ordered = list.ToArray();
        Array.Sort(ordered, Compare);
        return ordered;
    }

    /// <summary>Orders claims by subject, speaker, beginning and report.</summary>
    public static int Compare(SubmittedClaim left, SubmittedClaim right)
    {
        var order = string.CompareOrdinal(left.Claim.SubjectId, right.Claim.SubjectId);
        order = order != 0 ? order : string.CompareOrdinal(left.Speaker, right.Speaker);
        order = order != 0 ? order : left.Begins.Low.CompareTo(right.Begins.Low);
        order = order != 0 ? order : left.Reported.Low.CompareTo(right.Reported.Low);
        return order != 0 ? order : string.CompareOrdinal(left.Claim.AssertedBy, right.Claim.AssertedBy);
    }
}
