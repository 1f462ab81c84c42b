using FrameworkRules.Rules;
using FrameworkRules.Samples;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;

namespace FrameworkRules.Tests.Embedding;

/// <summary>Holds the examples of docs/nrules.md and the README, so that they are compiled and run.</summary>
internal static class RulesAndLive
{
    public static IQueryable<Finding> Plain(StateView view)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(typeof(PositionStillHeld).Assembly)); // your own rules
        repository.Add(Frameworks.Cessation2024.ToRuleSet()); // one rule per finding

        ISession session = repository.Compile().CreateSession();
        session.InsertAll(Frameworks.Cessation2024.Facts(view));
        session.Fire();

        var unmet = session.Query<Finding>().Where(finding => finding.Outcome.IsUnmet());
        return unmet;
    }

    public static IServiceCollection Host(IServiceCollection services)
    {
        services.AddFrameworkRules().AddHostRules(rules => rules.From(typeof(PositionStillHeld)));
        return services;
    }

    public static IEvaluator Code()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(PositionStillHeld)));
        IEvaluator evaluator = new RuleEvaluator(repository.GetRuleSets());
        return evaluator;
    }

    public static (IReadOnlyList<FindingChange> WithTime, Assessment Now) Follow(
        AgreementState state,
        AgreementClaim claim,
        TextWriter output
    )
    {
        using var live = LiveAssessment.Open(Frameworks.Cessation2024, state);
        foreach (FindingChange change in live.Insert(claim))
        {
            if (change.IsOutcomeChanged)
            {
                output.WriteLine(
                    $"{change.After.Key}: {change.Before.Outcome} -> {change.After.Outcome}, because {string.Join("; ", change.Causes)}"
                );
            }
        }

        IReadOnlyList<FindingChange> withTime = live.AdvanceTo(live.AsOf.AddDays(30));
        Assessment now = live.Assess();
        return (withTime, now);
    }

    public static void Graph(string path)
    {
        File.WriteAllText(path, new RuleEvaluator().ToDgml(Frameworks.Cessation2024));
    }
}
