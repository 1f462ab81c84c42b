using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using NRules.RuleModel;

namespace FrameworkRules.Rules;

/// <summary>Rules that a host has registered with its services.</summary>
internal sealed class HostRules
{
    private readonly Func<IServiceProvider, IEnumerable<IRuleSet>> make;

    private HostRules(Func<IServiceProvider, IEnumerable<IRuleSet>> make) => this.make = make;

    public static HostRules Built(IRuleSet rules) => new(_ => [rules]);

    [RequiresUnreferencedCode("NRules finds and makes rules by reflection.")]
    public static HostRules Found(Action<IRuleLoadSpec> load) =>
        new(services =>
        {
            var repository = new RuleRepository(new ServiceRuleActivator(services));
            repository.Load(load);
            var sets = repository.GetRuleSets().ToList();
            return sets.SelectMany(set => set.Rules).Any()
                ? sets
                : throw new InvalidOperationException(
                    "No rule was found among those of the host: what is not public or is nested must be asked for, and trimming may have left none; name the rules by type."
                );
        });

    /// <summary>Makes an evaluator that runs all rules registered with a container, and takes their dependencies from it.</summary>
    [RequiresDynamicCode("NRules compiles expressions.")]
    public static RuleEvaluator Evaluator(IServiceProvider services)
    {
        IRuleSet[] sets = [.. services.GetServices<HostRules>().SelectMany(rules => rules.make(services))];
        var needResolver = sets.SelectMany(set => set.Rules).Any(rule => rule.DependencyGroup.Dependencies.Any());
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        return new RuleEvaluator(sets, () => needResolver ? Lease(scopes.CreateScope()) : new ResolverLease(resolver: null, scope: null));
    }

    private static ResolverLease Lease(IServiceScope scope) => new(new ServiceResolver(scope.ServiceProvider), scope);
}
