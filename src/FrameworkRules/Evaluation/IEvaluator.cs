namespace FrameworkRules;

/// <summary>Evaluates states under frameworks. Implementations are thread-safe, and all give the same assessment for the same state.</summary>
public interface IEvaluator
{
    /// <summary>Evaluates what holds under a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="view">What holds, from <see cref="Framework.View"/>.</param>
    Assessment Evaluate(Framework framework, StateView view);
}
