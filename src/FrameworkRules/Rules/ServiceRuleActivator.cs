using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace FrameworkRules.Rules;

/// <summary>Has a container make rules: one that is registered as it is registered, another with what its constructor asks for.</summary>
[RequiresUnreferencedCode("Makes rules by reflection.")]
internal sealed class ServiceRuleActivator(IServiceProvider services) : IRuleActivator
{
    public IEnumerable<Rule> Activate(Type type)
    {
        yield return (Rule)ActivatorUtilities.GetServiceOrCreateInstance(services, type);
    }
}
