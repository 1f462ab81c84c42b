using System.Linq.Expressions;
using NRules.Extensibility;
using NRules.RuleModel;

namespace FrameworkRules.Rules;

/// <summary>Compiles the rules of a host as NRules does by itself, and spares those of a framework the compiling.</summary>
/// <remarks>
/// The action of each rule of a framework is a call of one known method, which needs no code made for it; the rest of it runs once for each session, or
/// never. Compiled like others, the rules of a framework would take some 200 ms, which is a thousand times what running them takes.
/// </remarks>
internal sealed class OwnRulesCompiler : IExpressionCompiler
{
    private static readonly Action<IContext, ITuple> Conclude = (context, match) =>
    {
        // The facts of a match stand in reverse order: what the aggregate comes to, and then the evaluation.
        var judged = (JudgedPrecondition)match.Facts.First().Value!;
        FindingAction.Conclude(context, judged.Evaluation, judged);
    };

    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        var search = new OwnSearch();
        _ = search.Visit(expression.Body);
        return search.HasFoundAction && Conclude is TDelegate conclude
            ? conclude
            : expression.Compile(preferInterpretation: search.HasFoundPlan || search.HasFoundAction);
    }

    /// <summary>Looks for what only rules of a framework hold: their plan, or the method that concludes.</summary>
    private sealed class OwnSearch : ExpressionVisitor
    {
        public bool HasFoundAction { get; private set; }

        public bool HasFoundPlan { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            HasFoundAction |= node.Method.DeclaringType == typeof(FindingAction);
            return base.VisitMethodCall(node);
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            HasFoundPlan |= node.Value is PreconditionPlan or FrameworkPlan;
            return base.VisitConstant(node);
        }
    }
}
