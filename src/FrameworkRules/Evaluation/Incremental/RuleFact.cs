namespace FrameworkRules;

/// <summary>A fact that the rules of a framework gather.</summary>
public abstract class RuleFact
{
    private protected RuleFact(EvaluationFact evaluation) => Evaluation = evaluation;

    /// <summary>Gets the evaluation the fact belongs to; the rules gather no fact of another.</summary>
    public EvaluationFact Evaluation { get; }
}
