namespace FrameworkRules;

/// <summary>Orders the claims of a state, once: each kind's in one array by subject, speaker, beginning and report.</summary>
internal sealed class StateIndex
{
    private readonly Dictionary<Kind, SubmittedClaim[]> claims;
    private readonly Dictionary<string, Source> sources;

    private StateIndex(Dictionary<Kind, SubmittedClaim[]> claims, Dictionary<string, Source> sources)
    {
        this.claims = claims;
        this.sources = sources;
    }

    public IReadOnlyCollection<Kind> Kinds => claims.Keys;

    public static StateIndex Of(AgreementState state)
    {
        if (!state.IsChecked)
        {
            StateRules.Require(state);
        }

        var byId = state.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        var speakers = state.Bodies.Where(body => body.SpeaksFor is not null).ToDictionary(body => body.Id, body => body.SpeaksFor!, StringComparer.Ordinal);
        var lists = new Dictionary<Kind, List<SubmittedClaim>>();
        foreach (var instrument in state.Instruments)
        {
            foreach (var provision in instrument.Provisions)
            {
                Add(new SubmittedClaim(provision.In(instrument.Id), byId[instrument.SourceId], instrument.Id, instrument.Date, instrument.Confidential));
            }
        }

        foreach (var claim in state.Claims)
        {
            Add(new SubmittedClaim(claim, byId[claim.Source!], speakers.GetValueOrDefault(claim.AssertedBy!, claim.AssertedBy!), claim.From, claim.Confidential));
        }

        return new StateIndex(lists.ToDictionary(list => list.Key, list => Ordered(list.Value)), byId);

        void Add(SubmittedClaim claim)
        {
            if (!lists.TryGetValue(claim.Claim.Kind, out var list))
            {
                lists.Add(claim.Claim.Kind, list = []);
            }

            list.Add(claim);
        }
    }

    public Source Source(string id) => sources[id];

    public SubmittedClaim[] Of(Kind kind) => claims.GetValueOrDefault(kind, []);

    private static SubmittedClaim[] Ordered(List<SubmittedClaim> list)
    {
        var ordered = list.ToArray();
        Array.Sort(ordered, Compare);
        return ordered;
    }

    private static int Compare(SubmittedClaim left, SubmittedClaim right)
    {
        var order = string.CompareOrdinal(left.Claim.SubjectId, right.Claim.SubjectId);
        order = order != 0 ? order : string.CompareOrdinal(left.Speaker, right.Speaker);
        order = order != 0 ? order : left.From.CompareTo(right.From);
        order = order != 0 ? order : left.ReportedOn.CompareTo(right.ReportedOn);
        return order != 0 ? order : string.CompareOrdinal(left.Claim.AssertedBy, right.Claim.AssertedBy);
    }
}
