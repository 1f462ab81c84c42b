using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrameworkRules.NRules;

/// <summary>Makes NRules the engine of a host.</summary>
public static class FrameworkRulesNRulesServiceCollectionExtensions
{
    /// <summary>Registers <see cref="NRulesEvaluator"/>, and the same one as the <see cref="IEvaluator"/> in place of any other; call it before or after <c>AddFrameworkRules</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="hostRules">Rules of the host's own; <see langword="null"/>: none.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection UseNRules(this IServiceCollection services, HostRules? hostRules = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.RemoveAll<IEvaluator>();
        services.RemoveAll<NRulesEvaluator>();
        var evaluator = new NRulesEvaluator(hostRules ?? HostRules.None);
        return services.AddSingleton(evaluator).AddSingleton<IEvaluator>(evaluator);
    }
}
