using NRules.Aggregators;
using NRules.RuleModel;

namespace FrameworkRules.Rules;

/// <summary>Gathers the facts that one precondition looks at into one object, in constant time for each fact that comes, changes or goes.</summary>
internal sealed class RequirementAggregator(PreconditionPlan plan) : IAggregator
{
    private JudgedPrecondition? judged;
    private AggregationResult[] modified = [];

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Take(tuple, facts, isNew: true, comes: true);

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Take(tuple, facts, isNew: false, comes: true);

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Take(tuple, facts, isNew: false, comes: false);

    private AggregationResult[] Take(ITuple tuple, IReadOnlyCollection<IFact> facts, bool isNew, bool comes)
    {
        var isFirst = judged is null;
        if (judged is null)
        {
            judged = new JudgedPrecondition(plan, (EvaluationFact)tuple.Facts.First().Value!);
            modified = [AggregationResult.Modified(judged, judged, [])];
        }

        var changed = false;
        foreach (var fact in facts)
        {
            changed |= judged.Take((RuleFact)fact.Value!, isNew, comes);
        }

        changed |= !judged.Evaluation.IsOpening && judged.Settle();
        return isFirst ? [AggregationResult.Added(judged, [])]
            : changed ? modified
            : [];
    }
}
