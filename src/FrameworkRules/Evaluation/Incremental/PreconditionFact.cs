namespace FrameworkRules;

/// <summary>Stands for one precondition in the session of a live assessment, and is updated when something besides subjects changes for it.</summary>
internal sealed class PreconditionFact(EvaluationFact evaluation, PreconditionPlan plan) : RuleFact(evaluation)
{
    public PreconditionPlan Plan { get; } = plan;

    public override string ToString() => Plan.Entry.Key;
}
