namespace FrameworkRules;

/// <summary>Orders the claims of a state, once: each kind's in one array by subject, speaker, beginning and report.</summary>
internal sealed class StateIndex
{
    private readonly Dictionary<Kind, SubmittedClaim[]> claims;
    private readonly Dictionary<string, Source> sources;
    private readonly Dictionary<string, string> speakers;
    private readonly Dictionary<string, Survey[]> surveys;

    private StateIndex(
        AgreementState state,
        Dictionary<Kind, SubmittedClaim[]> claims,
        Dictionary<string, Source> sources,
        Dictionary<string, string> speakers
    )
    {
        surveys = state
            .Surveys.GroupBy(survey => survey.Of, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Key, kind => kind.ToArray(), StringComparer.Ordinal);
        this.claims = claims;
        this.sources = sources;
        this.speakers = speakers;
    }

    public IReadOnlyCollection<Kind> Kinds => claims.Keys;

    public static StateIndex Of(AgreementState state)
    {
        var byId = state.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        var speakers = state
            .Bodies.Where(body => body.SpeaksFor is not null)
            .ToDictionary(body => body.Id, body => body.SpeaksFor!, StringComparer.Ordinal);
        var lists = new Dictionary<Kind, List<SubmittedClaim>>();
        foreach (var instrument in state.Instruments)
        {
            foreach (var provision in instrument.Provisions)
            {
                Add(
                    new SubmittedClaim(
                        Read(provision.In(instrument.Id), instrument),
                        byId[instrument.SourceId],
                        instrument.Id,
                        instrument.Date,
                        instrument.Confidential
                    )
                );
            }
        }

        foreach (var claim in state.Claims)
        {
            Add(Submitted(claim, byId[claim.SourceId!], speakers));
        }

        return new StateIndex(state, lists.ToDictionary(list => list.Key, list => Ordered(list.Value)), byId, speakers);

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
    public SubmittedClaim Submit(AgreementClaim claim, Source source) => Submitted(claim, source, speakers);

    /// <summary>Lists the surveys of a kind, in the order of the state.</summary>
    public ReadOnlySpan<Survey> SurveysOf(Kind kind) => surveys.GetValueOrDefault(kind.Name);

    public Source Source(string id) => sources[id];

    /// <summary>Returns the party a body speaks for.</summary>
    public string SpeakerOf(string body) => speakers.GetValueOrDefault(body, body);

    public SubmittedClaim[] Of(Kind kind) => claims.GetValueOrDefault(kind, []);

    private static AgreementClaim Read(AgreementClaim provision, Instrument instrument) =>
        instrument.IsSilentWhere(provision) ? provision.WithSilence() : provision;

    private static SubmittedClaim Submitted(AgreementClaim claim, Source source, Dictionary<string, string> speakers) =>
        new(claim, source, speakers.GetValueOrDefault(claim.AssertedBy!, claim.AssertedBy!), claim.From, claim.Confidential);

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
