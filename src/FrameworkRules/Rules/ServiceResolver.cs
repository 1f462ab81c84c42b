using Microsoft.Extensions.DependencyInjection;
using NRules.Extensibility;

namespace FrameworkRules.Rules;

/// <summary>Takes the dependencies of rules from a container.</summary>
internal sealed class ServiceResolver(IServiceProvider services) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) => services.GetRequiredService(serviceType);
}
