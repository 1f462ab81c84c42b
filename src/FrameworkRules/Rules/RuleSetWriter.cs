using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace FrameworkRules.Rules;

/// <summary>Writes the rules of a framework in NRules' own model: one for each finding, whose one aggregate is the requirement.</summary>
/// <remarks>
/// The aggregate names the evaluation, so that NRules runs it when there is one, and hangs it on the one join that all rules share. NRules shares a node
/// between rules whose expressions are equal; each requirement stands in its expression as a constant, which is equal to no other.
/// </remarks>
[RequiresDynamicCode("NRules compiles expressions.")]
internal static class RuleSetWriter
{
    public static IReadOnlyList<IRuleDefinition> Write(FrameworkPlan framework) => [.. framework.Preconditions.Select(Write)];

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(RequirementAggregatorFactory))]
    private static IRuleDefinition Write(PreconditionPlan plan)
    {
        var entry = plan.Entry;
        var framework = plan.Framework;
        var rule = new RuleBuilder();
        rule.Name(entry.Key);
        rule.Description(framework.Framework.Say(entry.Definition.Sentence));
        rule.Tags([entry.Precondition.Theme.Name, entry.Precondition.Layer.ToString(), entry.Gate.ToString()]);

        var evaluation = rule.LeftHandSide().Pattern(typeof(EvaluationFact), "evaluation");
        evaluation.Condition(IsUnder(framework));

        var judged = rule.LeftHandSide().Pattern(typeof(JudgedPrecondition), "judged");
        var aggregate = judged.Aggregate();
        aggregate.Aggregator(
            RequirementAggregatorFactory.Name,
            [
                new(
                    RequirementAggregatorFactory.Requirement,
                    Expression.Lambda<Func<EvaluationFact, RuleFact, PreconditionPlan>>(
                        Expression.Constant(plan),
                        Parameter<EvaluationFact>("evaluation"),
                        Parameter<RuleFact>("fact")
                    )
                ),
            ],
            typeof(RequirementAggregatorFactory)
        );
        _ = aggregate.Pattern(typeof(RuleFact), "fact");
        rule.RightHandSide()
            .Action(
                (Expression<Action<IContext, EvaluationFact, JudgedPrecondition>>)(
                    (context, evaluation, judged) => FindingAction.Conclude(context, evaluation, judged)
                )
            );
        return rule.Build();
    }

    private static Expression<Func<EvaluationFact, bool>> IsUnder(FrameworkPlan framework)
    {
        Expression<Func<EvaluationFact, bool>> pattern = evaluation => evaluation.IsUnder(null!);
        var call = (MethodCallExpression)pattern.Body;
        return pattern.Update(call.Update(call.Object, [Expression.Constant(framework)]), pattern.Parameters);
    }

    private static ParameterExpression Parameter<T>(string name) => Expression.Parameter(typeof(T), name);
}
