using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FrameworkRules;

/// <summary>Registers this library with a host's services.</summary>
public static class FrameworkRulesServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IEvaluator"/> and <see cref="FrameworkCatalog"/>, both thread-safe singletons, and has the options checked when the host starts.</summary>
    /// <remarks>
    /// May be called any number of times: what is registered stands once, and every <paramref name="configure"/> counts, in the order of the calls.
    /// An engine registered before is kept. Where no host starts the application, the options are checked when the catalog is first asked for.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds kinds and frameworks and overrides parameters; <see langword="null"/> for the library as it is.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddFrameworkRules(this IServiceCollection services, Action<FrameworkRulesOptions>? configure = null)
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
        services.TryAddSingleton<IEvaluator>(EmbeddedEvaluator.Instance);
        return services;
    }
}

/// <summary>Refuses options with which no catalog can be made, with everything that is wrong with them.</summary>
internal sealed class FrameworkRulesOptionsValidator : IValidateOptions<FrameworkRulesOptions>
{
    public ValidateOptionsResult Validate(string? name, FrameworkRulesOptions options)
    {
        var complaints = FrameworkCatalogBuilder.Build(options).Complaints;
        return complaints.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(complaints);
    }
}
