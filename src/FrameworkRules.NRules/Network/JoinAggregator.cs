using global::NRules.Aggregators;
using global::NRules.RuleModel;

namespace FrameworkRules.NRules;

/// <summary>Groups the subjects of a list with the subjects that refer to them, by the key of the join, and judges a subject when its group changes.</summary>
/// <remarks>A change of one partner takes constant time, however many partners the group has: the partners are tallied, not listed.</remarks>
internal sealed class JoinAggregator(ListPlan plan) : IAggregator
{
    private readonly Dictionary<string, OwnerGroup> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<IFact, Role[]> roles = [];
    private readonly JudgedTally[] everywhere = [.. plan.Nested.Select(_ => new JudgedTally())];

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Change(facts, goes: false, comes: true);

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Change(facts, goes: true, comes: true);

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Change(facts, goes: true, comes: false);

    private AggregationResult[] Change(IReadOnlyCollection<IFact> facts, bool goes, bool comes)
    {
        var changed = new Dictionary<string, OwnerGroup>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (goes && roles.Remove(fact, out var had))
            {
                Array.ForEach(had, role => Take(role, comes: false, changed));
            }

            if (comes)
            {
                Role[] has = [.. RolesOf((NetworkFact)fact.Value!)];
                roles.Add(fact, has);
                Array.ForEach(has, role => Take(role, comes: true, changed));
            }
        }

        return [.. changed.Values.Select(Settle).OfType<AggregationResult>()];
    }

    private IEnumerable<Role> RolesOf(NetworkFact fact)
    {
        if (fact is SubjectFact subject)
        {
            if (subject.Kind == plan.Kind && plan.Considers(subject))
            {
                yield return new Role(Nested: -1, subject.Id, subject);
            }

            for (var i = 0; i < plan.Nested.Length; i++)
            {
                var nested = plan.Nested[i];
                if (!nested.IsJoined && nested.Kind == subject.Kind)
                {
                    yield return new Role(i, KeyOf(nested, subject), subject.ResultFor(nested));
                }
            }
        }
        else if (fact is SubjectJudgement judgement)
        {
            yield return new Role(Array.IndexOf(plan.Nested, judgement.Plan), KeyOf(judgement.Plan, judgement.Subject), judgement);
        }
    }

    private static string? KeyOf(ListPlan nested, SubjectFact partner) =>
        nested.Via is { } reference ? partner.Subject.First.Get(reference).Text : null;

    private void Take(in Role role, bool comes, Dictionary<string, OwnerGroup> changed)
    {
        if (role.Key is null)
        {
            everywhere[role.Nested].Count(plan.Nested[role.Nested], role.Value, comes);
            foreach (var (key, each) in groups)
            {
                changed.TryAdd(key, each);
            }

            return;
        }

        if (!groups.TryGetValue(role.Key, out var group))
        {
            groups.Add(role.Key, group = new OwnerGroup(plan, role.Key, everywhere));
        }

        changed.TryAdd(role.Key, group);
        group.Take(role.Nested, role.Value, comes);
    }

    private AggregationResult? Settle(OwnerGroup group)
    {
        var wasShown = group.IsShown;
        group.Judge();
        if (group.IsEmpty)
        {
            groups.Remove(group.Key);
        }

        return group.IsShown
            ? wasShown
                ? AggregationResult.Modified(group, group, [])
                : AggregationResult.Added(group, [])
            : wasShown
                ? AggregationResult.Removed(group)
                : null;
    }

    /// <summary>What a fact is to the join: an owner, or a partner under one of the joined lists.</summary>
    private readonly record struct Role(int Nested, string? Key, object Value);
}

/// <summary>One subject with the tallies of those that refer to it; the result of a join.</summary>
internal sealed class OwnerGroup(ListPlan plan, string key, JudgedTally[] everywhere) : INodeVerdicts
{
    private readonly JudgedTally?[] tallies = new JudgedTally?[plan.Nested.Length];
    private SubjectFact? owner;
    private long partners;

    public string Key => key;

    /// <summary>Gets whether there is an owner, so that the network sees the group.</summary>
    public bool IsShown { get; private set; }

    public bool IsEmpty => owner is null && partners == 0;

    /// <summary>Gets what the list makes of the owner.</summary>
    public object? Result { get; private set; }

    public void Take(int nested, object value, bool comes)
    {
        if (nested < 0)
        {
            owner = comes ? (SubjectFact)value : null;
            return;
        }

        partners += comes ? 1 : -1;
        (tallies[nested] ??= new JudgedTally()).Count(plan.Nested[nested], value, comes);
    }

    public void Judge()
    {
        IsShown = owner is not null;
        Result = owner is null ? null : plan.Judge(owner, this);
    }

    public Truth Of(Requirement node)
    {
        var position = Array.FindIndex(plan.Nested, nested => ReferenceEquals(nested.Quantifier, node));
        var list = plan.Nested[position];
        var tally = list.Via is null ? everywhere[position] : tallies[position];
        if (tally?.Fault is { } fault)
        {
            throw fault;
        }

        return list.Quantifier.Decide(owner!.World.ContextOf(plan.Entry), tally?.Tally ?? default);
    }
}
