namespace FrameworkRules;

/// <summary>Puts states together. What is said first stands; what is said otherwise later is reported, so that nothing is lost in silence.</summary>
internal sealed class StateMerger
{
    private readonly AgreementState[] states;
    private readonly List<MergeConflict> conflicts = [];

    private StateMerger(AgreementState[] states) => this.states = states;

    public static MergedState Merge(AgreementState[] states) => new StateMerger(states).Merge();

    private MergedState Merge()
    {
        var state = new AgreementState
        {
            Framework = (string?)First("framework", state => state.Framework),
            IsDraft = (bool?)First("submission", state => state.IsDraft) ?? false,
            AsOf = (DateTimeOffset?)First("asOf", state => state.AsOf),
            Zone = (string?)First("zone", state => state.Zone),
            UtcOffset = (TimeSpan?)First("utcOffset", state => state.UtcOffset),
            Cast = Cast(),
            Bodies = Together(state => state.Bodies, body => body.Id, body => body.Id),
            Sources = Together(state => state.Sources, source => source.Id, source => source.Id),
            Instruments = Together(state => state.Instruments, instrument => instrument.Id, instrument => instrument.Id),
            Surveys = [.. states.SelectMany(state => state.Surveys).Distinct()],
            Looks = [.. states.SelectMany(state => state.Looks).Distinct()],
            Claims = Together(state => state.Claims, claim => (claim.Kind, claim.Id, claim.AssertedBy, Begins(claim)), NameOf),
            Waivers = [.. states.SelectMany(state => state.Waivers).Distinct()],
        };
        return new MergedState(state, conflicts.OrderBy(conflict => conflict.Position));
    }

    private static DateTimeOffset? Begins(AgreementClaim claim) => claim.At ?? claim.From;

    private static string NameOf(AgreementClaim claim) =>
        $"{claim.Id} by {claim.AssertedBy} at {(Begins(claim) is { } begins ? InstantField.Canonical(begins) : "no instant")}";

    /// <summary>Takes the first value that a state has of itself; that another says nothing contradicts nothing.</summary>
    private object? First(string name, Func<AgreementState, object?> valueOf)
    {
        object? kept = null;
        for (var position = 0; position < states.Length; position++)
        {
            var value = valueOf(states[position]);
            kept ??= value;
            if (value is not null && !value.Equals(kept))
            {
                conflicts.Add(new MergeConflict(name, kept!, value, position));
            }
        }

        return kept;
    }

    /// <summary>Takes the first names of each role.</summary>
    private Dictionary<string, IReadOnlyList<string>> Cast()
    {
        var cast = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        for (var position = 0; position < states.Length; position++)
        {
            foreach (var (role, names) in states[position].Cast)
            {
                if (!cast.TryAdd(role, names) && !cast[role].SequenceEqual(names, StringComparer.Ordinal))
                {
                    conflicts.Add(new MergeConflict($"cast {role}", Together(cast[role]), Together(names), position));
                }
            }
        }

        return cast;
    }

    private static string Together(IReadOnlyList<string> names) => names.Count == 0 ? "nobody" : string.Join(Voices.Together, names);

    /// <summary>Takes the first record of each identity.</summary>
    private List<T> Together<T>(Func<AgreementState, IReadOnlyList<T>> listOf, Func<T, object> identityOf, Func<T, string> nameOf)
        where T : StateRecord
    {
        var known = new Dictionary<object, T>();
        var kept = new List<T>();
        for (var position = 0; position < states.Length; position++)
        {
            foreach (var record in listOf(states[position]))
            {
                var identity = identityOf(record);
                if (known.TryAdd(identity, record))
                {
                    kept.Add(record);
                }
                else if (!known[identity].Equals(record))
                {
                    conflicts.Add(new MergeConflict($"{record.Schema.Name} {nameOf(record)}", known[identity], record, position));
                }
            }
        }

        return kept;
    }
}
