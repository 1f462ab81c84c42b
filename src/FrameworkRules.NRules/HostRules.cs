using System.Reflection;
using global::NRules.Fluent;
using global::NRules.Fluent.Dsl;
using global::NRules.RuleModel;

namespace FrameworkRules.NRules;

/// <summary>Rules of a host's own, in NRules' fluent DSL. They may match <see cref="SubjectFact"/>, <see cref="SubjectJudgement"/> and <see cref="Finding"/>.</summary>
/// <remarks>
/// What such a rule yields stands in <see cref="Assessment.FurtherFindings"/>; it changes no finding. A rule that throws, halts the session or repeats
/// for ever makes the evaluation fail. Immutable and safe to share between threads.
/// </remarks>
public sealed class HostRules
{
    private HostRules(IReadOnlyList<IRuleDefinition> definitions) => Definitions = definitions;

    /// <summary>Gets no rules.</summary>
    public static HostRules None { get; } = new([]);

    internal IReadOnlyList<IRuleDefinition> Definitions { get; }

    /// <summary>Takes rules that were made one by one, so that nothing is scanned.</summary>
    /// <param name="rules">The rules.</param>
    public static HostRules Of(params Rule[] rules) => new([.. new RuleDefinitionFactory().Create(rules)]);

    /// <summary>Takes all public rules of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="ArgumentException">There is no rule in it, or trimming has left none.</exception>
    public static HostRules From(Assembly assembly)
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(assembly));
        IRuleDefinition[] found = [.. repository.GetRuleSets().SelectMany(set => set.Rules)];
        return found.Length > 0
            ? new HostRules(found)
            : throw new ArgumentException(
                $"There is no public rule in {assembly.GetName().Name}; in a trimmed application name the rules with {nameof(HostRules)}.{nameof(Of)}.",
                nameof(assembly)
            );
    }
}
