namespace FrameworkRules;

/// <summary>Evaluates a state without creating a view first.</summary>
public static class FrameworkRulesEvaluatorExtensions
{
    /// <summary>Evaluates a state under a framework.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="state">The state.</param>
    /// <param name="asOf">The instant to judge; <see langword="null"/>: the one the state gives.</param>
    /// <param name="knownAt">Leaves out what was reported later; <see langword="null"/> leaves out nothing.</param>
    /// <exception cref="InvalidSubmissionException">Neither the state nor the host gives the instant, or the state is not valid.</exception>
    public static Assessment Evaluate(
        this IEvaluator evaluator,
        Framework framework,
        AgreementState state,
        DateTimeOffset? asOf = null,
        DateTimeOffset? knownAt = null
    )
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(framework);
        return evaluator.Evaluate(framework, framework.View(state, asOf, knownAt));
    }
}
