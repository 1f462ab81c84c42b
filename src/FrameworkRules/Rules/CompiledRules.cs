using System.Diagnostics.CodeAnalysis;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace FrameworkRules.Rules;

/// <summary>The compiled rules of a framework, with those of a host. Thread-safe; each evaluation and each live assessment has a session of its own.</summary>
internal sealed class CompiledRules
{
    private CompiledRules(FrameworkPlan plan, ISessionFactory factory, bool hasHostRules)
    {
        Plan = plan;
        Factory = factory;
        HasHostRules = hasHostRules;
    }

    public FrameworkPlan Plan { get; }

    public ISessionFactory Factory { get; }

    /// <summary>Gets whether there are rules besides those of the framework.</summary>
    public bool HasHostRules { get; }

    [RequiresDynamicCode("NRules compiles expressions.")]
    public static CompiledRules Compile(Framework framework, IReadOnlyCollection<IRuleDefinition> hostRules) =>
        Compile(framework, own => [.. own, .. hostRules], CancellationToken.None);

    /// <summary>Compiles the rules of a framework, and throws if any is left out: without it a finding would be missing.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="take">Takes the rules of the framework, and returns what is compiled.</param>
    /// <param name="cancellation">A cancelled token makes NRules stop early and say nothing.</param>
    [RequiresDynamicCode("NRules compiles expressions.")]
    public static CompiledRules Compile(
        Framework framework,
        Func<IReadOnlyList<IRuleDefinition>, IReadOnlyList<IRuleDefinition>> take,
        CancellationToken cancellation
    )
    {
        var plan = FrameworkPlan.Of(framework);
        var own = RuleSetWriter.Write(plan);
        var all = take(own);
        var compiler = new RuleCompiler { ExpressionCompiler = new OwnRulesCompiler() };
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        var factory = compiler.Compile(all, cancellation);
        var compiled = factory.GetSchema().Nodes.Where(node => node.NodeType == NodeType.Rule).SelectMany(node => node.Rules).ToHashSet();
        return own.Concat(all).FirstOrDefault(rule => !compiled.Contains(rule)) is { } missing
            ? throw new InvalidOperationException($"The rule \"{missing.Name}\" is not among the compiled rules of {framework.Id}.")
            : new CompiledRules(plan, factory, all.Count > own.Count);
    }
}
