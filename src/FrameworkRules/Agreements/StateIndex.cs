namespace FrameworkRules;

/// <summary>Orders the claims of a state, once: each kind's in one array by subject, speaker, beginning and report.</summary>
internal sealed class StateIndex
{
    private readonly Dictionary<Kind, SubmittedClaim[]> claims;
    private readonly Dictionary<string, Source> sources;
    private readonly Voices voices;
    private readonly NameBook names;
    private readonly Dictionary<string, Instrument> instruments;
    private readonly Dictionary<string, Survey[]> surveys;

    private StateIndex(
        AgreementState state,
        Dictionary<Kind, SubmittedClaim[]> claims,
        Dictionary<string, Source> sources,
        Voices voices,
        NameBook names
    )
    {
        this.names = names;
        instruments = state.Instruments.ToDictionary(instrument => instrument.Id, StringComparer.Ordinal);
        surveys = state
            .Surveys.Select(survey => names.Resolve(survey))
            .GroupBy(survey => survey.Of, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Key, kind => kind.ToArray(), StringComparer.Ordinal);
        this.claims = claims;
        this.sources = sources;
        this.voices = voices;
    }

    public IReadOnlyCollection<Kind> Kinds => claims.Keys;

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
        var lists = new Dictionary<Kind, List<SubmittedClaim>>();
        foreach (var instrument in state.Instruments)
        {
            foreach (var provision in instrument.Provisions)
            {
                Add(
                    new SubmittedClaim(
                        provision.In(instrument.Id).ResolvedBy(names),
                        byId[instrument.SourceId],
                        voices.Of(instrument.Id),
                        instrument.Date,
                        instrument.Confidential
                    )
                );
            }
        }

        foreach (var claim in state.Claims)
        {
            Add(Submitted(claim, byId[claim.SourceId!], voices, names));
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
    public SubmittedClaim Submit(AgreementClaim claim, Source source) => Submitted(claim, source, voices, names);

    public Instrument? Instrument(string id) => instruments.GetValueOrDefault(id);

    /// <summary>Lists the surveys of a kind, in the order of the state.</summary>
    public ReadOnlySpan<Survey> SurveysOf(Kind kind) => surveys.GetValueOrDefault(kind.Name);

    public Source Source(string id) => sources[id];

    /// <summary>Returns the party a body speaks for.</summary>
    public string SpeakerOf(string body) => voices.Of(body).Speaker;

    public SubmittedClaim[] Of(Kind kind) => claims.GetValueOrDefault(kind, []);

    private static SubmittedClaim Submitted(AgreementClaim claim, Source source, Voices voices, NameBook names) =>
        new(claim.ResolvedBy(names), source, voices.Of(claim.AssertedBy!), claim.From, claim.Confidential);

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
        order = order != 0 ? order : left.From.CompareTo(right.From);
        order = order != 0 ? order : left.ReportedOn.CompareTo(right.ReportedOn);
        return order != 0 ? order : string.CompareOrdinal(left.Claim.AssertedBy, right.Claim.AssertedBy);
    }
}
