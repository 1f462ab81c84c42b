using NRules.RuleModel;

namespace FrameworkRules.Rules;

/// <summary>The action of every rule of a framework.</summary>
internal static class FindingAction
{
    private static readonly object FindingKey = new();

    /// <summary>Turns what is known of a precondition into its finding, which becomes the one linked fact of the match where somebody can see it.</summary>
    public static void Conclude(IContext context, EvaluationFact evaluation, JudgedPrecondition judged)
    {
        var finding = evaluation.Conclude(judged.Conclude());
        if (!evaluation.YieldsFindings)
        {
            return;
        }

        if (context.GetLinked(FindingKey) is null)
        {
            context.InsertLinked(FindingKey, finding);
        }
        else
        {
            context.UpdateLinked(FindingKey, finding);
        }
    }
}
