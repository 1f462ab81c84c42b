using System.Diagnostics.CodeAnalysis;
using FrameworkRules.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NRules.Fluent;
using NRules.RuleModel;

namespace FrameworkRules;

/// <summary>Registers this library with a host's services.</summary>
public static class FrameworkRulesServiceCollectionExtensions
{
    /// <summary>
    /// Registers an <see cref="IEvaluator"/> on NRules, in which rules of the host's own take part, and the <see cref="FrameworkCatalog"/>, both
    /// thread-safe singletons, and has the options checked when the host starts.
    /// </summary>
    /// <remarks>
    /// May be called any number of times: what is registered stands once, and every <paramref name="configure"/> counts, in the order of the calls.
    /// An evaluator of the host's own that was registered before is kept. The evaluator is registered as <see cref="RuleEvaluator"/> too, which opens live
    /// assessments. Where no host starts the application, the options are checked when the catalog is first asked for.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds kinds and frameworks and overrides parameters; <see langword="null"/> for the library as it is.</param>
    /// <returns>The services.</returns>
    [RequiresDynamicCode("NRules compiles expressions. AddFrameworkRulesCore does without.")]
    public static IServiceCollection AddFrameworkRules(this IServiceCollection services, Action<FrameworkRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.FirstOrDefault(IsDirectEvaluator) is { } direct)
        {
            services.Remove(direct);
        }

        services.TryAddSingleton(HostRules.Evaluator);
        services.TryAddSingleton<IEvaluator>(provider => provider.GetRequiredService<RuleEvaluator>());
        return services.AddFrameworkRulesCore(configure);
    }

    /// <summary>Registers the direct evaluator as the <see cref="IEvaluator"/>, and the <see cref="FrameworkCatalog"/>: for trimmed and natively compiled applications, whose output then has nothing of NRules.</summary>
    /// <remarks>As <see cref="AddFrameworkRules"/>, which includes it; where both are called, the evaluator on NRules stands.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds kinds and frameworks and overrides parameters; <see langword="null"/> for the library as it is.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddFrameworkRulesCore(
        this IServiceCollection services,
        Action<FrameworkRulesOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.Configure(configure);
        }

        if (services.Any(service => service.ServiceType == typeof(FrameworkCatalog)))
        {
            return services;
        }

        services.AddOptions<FrameworkRulesOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<FrameworkRulesOptions>, FrameworkRulesOptionsValidator>();
        services.AddSingleton(provider =>
            FrameworkCatalogBuilder.Build(provider.GetRequiredService<IOptions<FrameworkRulesOptions>>().Value).Catalog
        );
        services.TryAddSingleton<IEvaluator>(DirectEvaluator.Instance);
        return services;
    }

    /// <summary>Adds rules of the host's own, which NRules finds; the container makes them, and gives them their dependencies.</summary>
    /// <remarks>
    /// They run in the evaluator that <see cref="AddFrameworkRules"/> registers, and in no other. A dependency is resolved in a scope that lasts as long as the evaluation, or the live assessment. What is not public is found only where
    /// <paramref name="load"/> asks for it. Where it finds no rule, asking for the evaluator throws: in a trimmed application an assembly may have none left.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="load">Says where the rules are: <c>rules => rules.From(typeof(MyRule))</c>.</param>
    /// <returns>The services.</returns>
    [RequiresUnreferencedCode("NRules finds and makes rules by reflection.")]
    public static IServiceCollection AddHostRules(this IServiceCollection services, Action<IRuleLoadSpec> load)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(load);
        return services.AddSingleton(HostRules.Found(load));
    }

    /// <summary>Adds rules of the host's own that were built in code. They run in the evaluator that <see cref="AddFrameworkRules"/> registers, and in no other.</summary>
    /// <param name="services">The services.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddHostRules(this IServiceCollection services, IRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(rules);
        return services.AddSingleton(HostRules.Built(rules));
    }

    private static bool IsDirectEvaluator(ServiceDescriptor service) =>
        service.ServiceType == typeof(IEvaluator)
        && !service.IsKeyedService
        && ReferenceEquals(service.ImplementationInstance, DirectEvaluator.Instance);
}
