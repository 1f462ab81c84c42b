using FrameworkRules.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace FrameworkRules.NRules.Tests;

/// <summary>Holds the examples of docs/engines.md, so that they are compiled and run.</summary>
internal static class DocumentedExamples
{
    public static IServiceCollection Host(IServiceCollection services)
    {
        services.AddFrameworkRules().UseNRules();
        return services;
    }

    public static IEvaluator Code()
    {
        IEvaluator evaluator = new NRulesEvaluator();
        return evaluator;
    }

    public static IEvaluator Rules()
    {
        var evaluator = new NRulesEvaluator(HostRules.Of(new PositionStillHeld()));
        return evaluator;
    }

    public static (IReadOnlyList<FindingChange> WithTime, Assessment Now) Follow(AgreementState state, AgreementClaim claim)
    {
        using var live = LiveAssessment.Open(Frameworks.Cessation2024, state);
        foreach (FindingChange change in live.Insert(claim))
        {
            if (change.IsOutcomeChanged)
            {
                Console.WriteLine($"{change.After.Key}: {change.Before.Outcome} -> {change.After.Outcome}, because {change.Cause}");
            }
        }

        IReadOnlyList<FindingChange> withTime = live.AdvanceTo(live.AsOf.AddDays(30));
        Assessment now = live.Assess();
        return (withTime, now);
    }

    public static void Graph()
    {
        File.WriteAllText("network.dgml", new NRulesEvaluator().ToDgml(Frameworks.Cessation2024));
    }
}
