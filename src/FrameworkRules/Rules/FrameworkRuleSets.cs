using System.Diagnostics.CodeAnalysis;
using NRules.RuleModel;

namespace FrameworkRules.Rules;

/// <summary>Gives a framework to NRules: as a set of rules, and a state as the facts that they match.</summary>
public static class FrameworkRuleSets
{
    /// <summary>
    /// Writes a framework as NRules rules, one for each finding: named by <see cref="Finding.Key"/>, described by the statement, and tagged with theme,
    /// layer and gate.
    /// </summary>
    /// <remarks>
    /// They are what <see cref="RuleEvaluator"/> runs. Add them to NRules' own <c>RuleRepository</c>, beside rules of your own, insert
    /// <see cref="Facts"/> into a session and fire: each rule yields one <see cref="Finding"/>. Evidence is that of the view.
    /// </remarks>
    /// <example><code>
    /// var repository = new RuleRepository();
    /// repository.Load(load => load.From(typeof(MyRule).Assembly));
    /// repository.Add(Frameworks.Cessation2024.ToRuleSet());
    /// ISession session = repository.Compile().CreateSession();
    /// session.InsertAll(Frameworks.Cessation2024.Facts(view));
    /// session.Fire();
    /// var unmet = session.Query&lt;Finding&gt;().Where(finding => finding.Outcome.IsUnmet());
    /// </code></example>
    /// <param name="framework">The framework.</param>
    [RequiresDynamicCode("NRules compiles expressions.")]
    public static IRuleSet ToRuleSet(this Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var rules = new RuleSet(framework.Id);
        rules.Add(RuleSetWriter.Write(FrameworkPlan.Of(framework)));
        return rules;
    }

    /// <summary>Lists the facts that the rules of a framework match: an <see cref="EvaluationFact"/>, and a <see cref="SubjectFact"/> for each subject of which a claim holds.</summary>
    /// <remarks>The session keeps in them what it has judged, so they are for one session, and are inserted once: call this again for another.</remarks>
    /// <param name="framework">The framework; the same object that gave the rules.</param>
    /// <param name="view">What holds, from <see cref="Framework.View"/>.</param>
    /// <exception cref="ArgumentException">The view was made by another framework's rules of time.</exception>
    public static IReadOnlyList<object> Facts(this Framework framework, StateView view)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(view);
        var evaluation = new EvaluationFact(FrameworkPlan.Of(framework), view, new ViewContext(framework, view));
        return [.. view.Kinds.SelectMany(evaluation.SubjectsOf), evaluation];
    }
}
