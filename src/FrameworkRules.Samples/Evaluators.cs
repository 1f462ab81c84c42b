using FrameworkRules.Rules;
using NRules.Fluent;

namespace FrameworkRules.Samples;

/// <summary>The evaluators a state can be given to; they come to the same.</summary>
internal static class Evaluators
{
    private static readonly string[] Names = ["nrules", "direct"];

    /// <summary>Gets the evaluator on NRules.</summary>
    public static IEvaluator Default { get; } = new RuleEvaluator();

    /// <summary>Finds an evaluator; <see langword="null"/> stands for the direct one.</summary>
    /// <exception cref="UsageException">There is none of that name.</exception>
    public static IEvaluator? Named(string name) =>
        name switch
        {
            "nrules" => Default,
            "direct" => null,
            _ => throw new UsageException($"There is no engine \"{name}\"{Nearest.Hint(name, Names)}"),
        };

    /// <summary>Makes an evaluator on NRules that runs the sample's own rule beside those of a framework.</summary>
    public static RuleEvaluator WithOwnRule()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(PositionStillHeld)));
        return new RuleEvaluator(repository.GetRuleSets());
    }
}
