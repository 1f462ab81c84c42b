using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NRules.Diagnostics.Dgml;
using NRules.Extensibility;
using NRules.RuleModel;

namespace FrameworkRules.Rules;

/// <summary>Evaluates states with NRules: each finding is made by a rule of <see cref="FrameworkRuleSets.ToRuleSet"/>. It gives the same assessment as <see cref="Framework.Evaluate(StateView)"/>.</summary>
/// <remarks>
/// Rules of a host run in the same session. They may match <see cref="EvaluationFact"/>, <see cref="SubjectFact"/> and <see cref="Finding"/>; what they
/// yield stands in <see cref="Assessment.FurtherFindings"/> and changes no finding. A rule that throws, halts the session or repeats for ever makes the
/// evaluation fail. Thread-safe. The rules of a framework are compiled when it is first evaluated, and kept as long as it.
/// </remarks>
[RequiresDynamicCode("NRules compiles expressions. AddFrameworkRulesCore and Framework.Evaluate do without.")]
public sealed class RuleEvaluator : IEvaluator
{
    private readonly ConditionalWeakTable<Framework, Lazy<CompiledRules>> compiled = [];
    private readonly IReadOnlyCollection<IRuleDefinition> hostRules;
    private readonly Func<ResolverLease> leaseResolver;

    /// <summary>Gets the evaluator that live assessments share where the host has none.</summary>
    internal static RuleEvaluator Shared { get; } = new();

    /// <summary>Makes an evaluator.</summary>
    /// <param name="hostRules">Rules of the host's own, from NRules' <c>RuleRepository.GetRuleSets</c> or built in code.</param>
    public RuleEvaluator(params IEnumerable<IRuleSet> hostRules)
        : this(hostRules, resolver: null) { }

    /// <summary>Makes an evaluator.</summary>
    /// <param name="hostRules">Rules of the host's own, from NRules' <c>RuleRepository.GetRuleSets</c> or built in code.</param>
    /// <param name="resolver">Gives those rules their dependencies; <see langword="null"/>: a rule that has any makes the evaluation fail.</param>
    public RuleEvaluator(IEnumerable<IRuleSet> hostRules, IDependencyResolver? resolver)
        : this(hostRules, () => new ResolverLease(resolver, scope: null)) { }

    internal RuleEvaluator(IEnumerable<IRuleSet> hostRules, Func<ResolverLease> leaseResolver)
    {
        this.hostRules = [.. Given.All(hostRules).SelectMany(set => set.Rules)];
        this.leaseResolver = leaseResolver;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A finding is missing, or a rule of the host does not come to an end.</exception>
    public Assessment Evaluate(Framework framework, StateView view)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(view);
        using var evaluating = Telemetry.Evaluating(framework.Id, "rules");
        using var resolver = leaseResolver();
        return Evaluate(RulesOf(framework), view, resolver.Resolver);
    }

    /// <summary>Opens a live assessment that runs the host's own rules too, and shares the compiled rules with this evaluator.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="state">The state to start from.</param>
    /// <param name="asOf">The instant to judge first; <see langword="null"/>: the one the state gives.</param>
    /// <param name="knowledge">Which reports are known.</param>
    /// <exception cref="InvalidSubmissionException">Neither the state nor the host gives the instant, or the state is not valid.</exception>
    /// <exception cref="InvalidOperationException">A finding is missing, or a rule of the host does not come to an end.</exception>
    public LiveAssessment Open(
        Framework framework,
        AgreementState state,
        DateTimeOffset? asOf = null,
        Knowledge knowledge = Knowledge.WithHindsight
    )
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(state);
        Given.Known(knowledge);
        var instant = Framework.InstantOf(state, asOf);
        _ = state.IndexUnder(framework.Roster);
        var resolver = leaseResolver();
        try
        {
            return new LiveAssessment(this, RulesOf(framework), state, instant, knowledge, resolver);
        }
        catch
        {
            resolver.Dispose();
            throw;
        }
    }

    /// <summary>Writes the network into which NRules compiles the rules of a framework, with the host's own, as a graph in DGML, which Visual Studio and other tools show.</summary>
    /// <param name="framework">The framework.</param>
    public string ToDgml(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var writer = new DgmlWriter(RulesOf(framework).Factory.GetSchema());
        return writer.GetContents();
    }

    internal static Assessment Evaluate(CompiledRules rules, StateView view, IDependencyResolver? resolver = null)
    {
        var plan = rules.Plan;
        var evaluation = new EvaluationFact(plan, view, new ViewContext(plan.Framework, view)) { YieldsFindings = rules.HasHostRules };
        var session = new RuleSession(rules, evaluation, resolver);
        session.Insert([.. view.Kinds.Where(kind => rules.HasHostRules || plan.NumberOf(kind) >= 0).SelectMany(evaluation.SubjectsOf)]);
        session.Insert([evaluation]);
        session.Fire();
        return new Assessment(
            plan.Framework,
            view,
            [.. plan.Preconditions.Select(precondition => evaluation.ConclusionOf(precondition).Made!)],
            session.Further
        );
    }

    internal CompiledRules RulesOf(Framework framework) =>
        compiled.GetValue(framework, known => new Lazy<CompiledRules>(() => CompiledRules.Compile(known, hostRules))).Value;
}
