using NRules.Extensibility;

namespace FrameworkRules.Rules;

/// <summary>Gives the rules of a host their dependencies, as long as one evaluation or one live assessment lasts.</summary>
internal sealed class ResolverLease(IDependencyResolver? resolver, IDisposable? scope) : IDisposable
{
    public IDependencyResolver? Resolver => resolver;

    public void Dispose() => scope?.Dispose();
}
