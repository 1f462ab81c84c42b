namespace FrameworkRules;

/// <summary>Finds the records by which two findings differ.</summary>
internal sealed class RecordDifferences(Assessment before, Assessment after)
{
    private readonly Lazy<Filed> filedBefore = new(() => new Filed(before.View.State));
    private readonly Lazy<Filed> filedAfter = new(() => new Filed(after.View.State));

    public IReadOnlyList<RecordDifference> Of(Finding? old, Finding? now)
    {
        var was = RecordsOf(old);
        var isNow = RecordsOf(now);
        var found = new List<RecordDifference>();
        foreach (var (record, standing) in isNow)
        {
            if (!was.TryGetValue(record, out var stood))
            {
                found.Add(ComesIn(record));
            }
            else if (SortOf(stood, standing) is { } sort)
            {
                found.Add(new RecordDifference(sort, record));
            }
        }

        var changed = found.Where(difference => difference.Before is not null).Select(difference => difference.Before).ToHashSet();
        foreach (var (record, _) in was)
        {
            if (!isNow.ContainsKey(record) && !changed.Contains(record))
            {
                found.Add(Leaves(record));
            }
        }

        return [.. found.OrderBy(difference => difference.Sort).ThenBy(difference => difference.ToString(), StringComparer.Ordinal)];
    }

    private RecordDifference ComesIn(StateRecord record) =>
        filedBefore.Value.Holds(record) ? new RecordDifference(RecordDifferenceSort.NowCounts, record)
        : filedBefore.Value.Like(record) is { } other ? new RecordDifference(RecordDifferenceSort.Changed, record, other)
        : new RecordDifference(RecordDifferenceSort.Added, record);

    private RecordDifference Leaves(StateRecord record) =>
        filedAfter.Value.Holds(record)
            ? new RecordDifference(IsTooOld(record) ? RecordDifferenceSort.TooOld : RecordDifferenceSort.NoLongerCounts, record)
        : filedAfter.Value.Like(record) is { } other ? new RecordDifference(RecordDifferenceSort.Changed, other, record)
        : new RecordDifference(RecordDifferenceSort.Gone, record);

    /// <summary>Tells whether nothing but time keeps a claim out: it is not believed any more, or an event that lies further back now.</summary>
    private bool IsTooOld(StateRecord record) =>
        record is AgreementClaim claim
        && after.AsOf > before.AsOf
        && (claim.Kind.Nature == ClaimNature.Event || after.View.Stale(claim.Kind).Any(stale => stale.Claim == claim));

    private static RecordDifferenceSort? SortOf(Standing stood, Standing standing) =>
        (stood.Establishes(), standing.Establishes(), standing) switch
        {
            (false, true, _) => RecordDifferenceSort.NowCounts,
            (true, false, Standing.Stale) => RecordDifferenceSort.TooOld,
            (true, false, Standing.Superseded) => RecordDifferenceSort.Displaced,
            (true, false, _) => RecordDifferenceSort.NoLongerCounts,
            _ => null,
        };

    /// <summary>Lists what a finding rests on, a claim with the standing that counts most.</summary>
    private static Dictionary<StateRecord, Standing> RecordsOf(Finding? finding)
    {
        var records = new Dictionary<StateRecord, Standing>();
        if (finding is null)
        {
            return records;
        }

        foreach (var line in finding.Evidence.OrderBy(line => line.Standing))
        {
            records.TryAdd(line.Claim, line.Standing);
        }

        foreach (var record in finding.Surveys.Select(survey => (StateRecord)survey.Survey).Concat(finding.Instruments))
        {
            records.TryAdd(record, Standing.Heard);
        }

        return records;
    }

    /// <summary>What a state has on file.</summary>
    private sealed class Filed
    {
        private readonly HashSet<StateRecord> all = [];
        private readonly Dictionary<string, StateRecord> byName = new(StringComparer.Ordinal);

        public Filed(AgreementState state)
        {
            var clauses = state.Instruments.SelectMany(text => text.Provisions.Select(provision => provision.In(text.Id)));
            var claims = state.Claims.Concat(clauses).Select(claim => (StateRecord)claim.WithDefaults());
            foreach (var record in claims.Concat(state.Surveys).Concat(state.Instruments))
            {
                all.Add(record);
                byName.TryAdd(NameOf(record), record);
            }
        }

        public bool Holds(StateRecord record) => all.Contains(record);

        public StateRecord? Like(StateRecord record) => byName.GetValueOrDefault(NameOf(record));

        private static string NameOf(StateRecord record) =>
            record is AgreementClaim claim
                ? $"{claim.Kind.Name} {claim.Id} {claim.AssertedBy} {(claim.Instrument is null ? InstantField.Canonical(claim.From ?? claim.At ?? default) : claim.Instrument)}"
                : RecordNames.Of(record);
    }
}
