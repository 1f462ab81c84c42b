using System.Linq.Expressions;
using NRules.Aggregators;
using NRules.RuleModel;

namespace FrameworkRules.Rules;

/// <summary>Makes the aggregators of one rule. NRules makes this by its type, and hands it the plan inside an expression.</summary>
internal sealed class RequirementAggregatorFactory : IAggregatorFactory
{
    public const string Name = "FrameworkRules.Requirement";
    public const string Requirement = "Requirement";

    private PreconditionPlan? plan;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
        plan = (PreconditionPlan)((ConstantExpression)element.Expressions[Requirement].Expression.Body).Value!;

    public IAggregator Create(AggregationContext context) => new RequirementAggregator(plan!);
}
