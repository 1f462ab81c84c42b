using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using global::NRules.Diagnostics.Dgml;

namespace FrameworkRules.NRules;

/// <summary>Evaluates states in the Rete network of NRules; it gives the same assessment as the embedded engine.</summary>
/// <remarks>
/// For single evaluations the embedded engine is much faster; take this one to run rules of one's own over the same facts, and
/// <see cref="LiveAssessment"/> to follow changes. Thread-safe. The rules of a framework are compiled when it is first evaluated, and kept as long as it.
/// </remarks>
public sealed class NRulesEvaluator : IEvaluator
{
    private readonly ConditionalWeakTable<Framework, Lazy<NetworkRules>> compiled = [];
    private readonly HostRules hostRules;

    /// <summary>Gets the evaluator that live assessments share where the host has none.</summary>
    internal static NRulesEvaluator Shared { get; } = new();

    /// <summary>Makes an evaluator without rules of the host's own.</summary>
    public NRulesEvaluator()
        : this(HostRules.None) { }

    /// <summary>Makes an evaluator.</summary>
    /// <param name="hostRules">The host's own rules.</param>
    public NRulesEvaluator(HostRules hostRules) => this.hostRules = hostRules;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A finding is missing, or a rule of the host does not come to an end.</exception>
    public Assessment Evaluate(Framework framework, StateView view) => Evaluate(RulesOf(framework), view);

    /// <summary>Opens a live assessment that runs the host's own rules too, and shares the compiled rules with this evaluator.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="state">The state to start from.</param>
    /// <param name="asOf">The instant to judge first; <see langword="null"/>: the one the state gives.</param>
    /// <exception cref="InvalidSubmissionException">Neither the state nor the host gives the instant, or the state is not valid.</exception>
    /// <exception cref="InvalidOperationException">A finding is missing, or a rule of the host does not come to an end.</exception>
    public LiveAssessment Open(Framework framework, AgreementState state, DateTimeOffset? asOf = null) =>
        new(RulesOf(framework), state, framework.View(state, asOf).AsOf);

    /// <summary>Writes the network of a framework, with the host's own rules, as a graph in DGML, which Visual Studio and other tools show.</summary>
    /// <param name="framework">The framework.</param>
    public string ToDgml(Framework framework) => new DgmlWriter(RulesOf(framework).Factory.GetSchema()).GetContents();

    internal static Assessment Evaluate(NetworkRules rules, StateView view)
    {
        var world = new World(rules.Plan, view) { MakeFinding = Explained };
        var desk = new Desk(rules, world);
        desk.Insert([.. world.Entries, .. view.Kinds.SelectMany(kind => FactsOf(kind, world))]);
        desk.Fire();
        return new Assessment(
            rules.Plan.Framework,
            view,
            [.. rules.Plan.Entries.Select(entry => world.ConclusionOf(entry).Finding!)],
            desk.Further
        );
    }

    internal NetworkRules RulesOf(Framework framework) =>
        compiled.GetValue(framework, known => new Lazy<NetworkRules>(() => NetworkRules.Compile(known, hostRules))).Value;

    private static IEnumerable<SubjectFact> FactsOf(Kind kind, World world)
    {
        var subjects = world.View.Of(kind);
        for (var i = 0; i < subjects.Count; i++)
        {
            yield return new SubjectFact(world, subjects[i]);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever a precondition's code throws makes that one finding faulted; the others stand."
    )]
    private static Finding Explained(Conclusion conclusion)
    {
        var (entry, context) = (conclusion.Entry.Entry, conclusion.World.ContextOf(conclusion.Entry));
        var timing = conclusion.TimingAt(context.AsOf, conclusion.Outcome);
        if (conclusion.Fault is { } fault)
        {
            return Finding.Faulted(entry, fault, context, timing);
        }

        try
        {
            return Finding.Of(entry, conclusion.Verdict, conclusion.Verdict.Explain(entry, context), context, timing);
        }
        catch (Exception exception)
        {
            return Finding.Faulted(entry, exception, context, conclusion.TimingAt(context.AsOf, Outcome.Faulted));
        }
    }
}
