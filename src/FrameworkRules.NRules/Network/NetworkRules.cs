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

    public static NetworkRules Compile(Framework framework, HostRules hostRules)
    {
        var plan = new NetworkPlan(framework);
        return new NetworkRules(plan, Compile([.. RuleWriter.Write(plan), .. hostRules.Definitions], CancellationToken.None));
    }

    /// <summary>Compiles rules, and throws if NRules has left any out: a cancelled token makes it stop early and say nothing.</summary>
    public static ISessionFactory Compile(IReadOnlyList<IRuleDefinition> definitions, CancellationToken cancellation)
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        var factory = compiler.Compile(definitions, cancellation);
        var compiled = factory.GetSchema().Nodes.Where(node => node.NodeType == NodeType.Rule).SelectMany(node => node.Rules).ToHashSet();
        var missing = definitions.FirstOrDefault(definition => !compiled.Contains(definition));
        return missing is null ? factory : throw new InvalidOperationException($"The rule \"{missing.Name}\" was left out when the network was made.");
    }
}
