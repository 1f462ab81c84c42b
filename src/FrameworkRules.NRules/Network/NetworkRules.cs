using global::NRules;
using global::NRules.Diagnostics;
using global::NRules.RuleModel;

namespace FrameworkRules.NRules;

/// <summary>The compiled rules of a framework, with those of a host. Thread-safe; each evaluation and each live assessment has a session of its own.</summary>
internal sealed class NetworkRules
{
    private NetworkRules(NetworkPlan plan, ISessionFactory factory)
    {
        Plan = plan;
        Factory = factory;
    }

    public NetworkPlan Plan { get; }

    public ISessionFactory Factory { get; }

    public static NetworkRules Compile(Framework framework, HostRules hostRules) =>
        Compile(framework, own => [.. own, .. hostRules.Definitions], CancellationToken.None);

    /// <summary>Compiles the rules of a framework, and throws if any is left out: without it a list would be judged as if nothing were wrong with it.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="take">Takes the rules of the framework, and returns what is compiled.</param>
    /// <param name="cancellation">A cancelled token makes NRules stop early and say nothing.</param>
    public static NetworkRules Compile(
        Framework framework,
        Func<IReadOnlyList<IRuleDefinition>, IReadOnlyList<IRuleDefinition>> take,
        CancellationToken cancellation
    )
    {
        var plan = new NetworkPlan(framework);
        var own = RuleWriter.Write(plan);
        var all = take(own);
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        var factory = compiler.Compile(all, cancellation);
        var compiled = factory.GetSchema().Nodes.Where(node => node.NodeType == NodeType.Rule).SelectMany(node => node.Rules).ToHashSet();
        return own.Concat(all).FirstOrDefault(rule => !compiled.Contains(rule)) is { } missing
            ? throw new InvalidOperationException($"The rule \"{missing.Name}\" is not in the network of {framework.Id}.")
            : new NetworkRules(plan, factory);
    }
}
