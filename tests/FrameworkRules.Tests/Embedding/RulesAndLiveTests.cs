using FrameworkRules.Rules;
using FrameworkRules.Samples;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;

namespace FrameworkRules.Tests.Embedding;

/// <summary>Runs the examples of docs/nrules.md.</summary>
public sealed class RulesAndLiveTests
{
    private static readonly AgreementState State = Example.State("2025-02-18.json");

    [Fact]
    public void A_force_that_holds_positions_after_the_date_gets_a_reminder()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(typeof(PositionStillHeld)));
        repository.Add(Frameworks.Cessation2024.ToRuleSet());
        ISession session = repository.Compile().CreateSession();

        session.InsertAll(Frameworks.Cessation2024.Facts(Frameworks.Cessation2024.View(State)));
        session.Fire();

        session.Query<Reminder>().Should().Equal(new Reminder("IL holds positions, and the period has ended."));
    }

    [Fact]
    public void The_findings_that_NRules_own_session_is_asked_for_are_those_of_the_assessment() =>
        RulesAndLive
            .Plain(Frameworks.Cessation2024.View(State))
            .Select(finding => finding.Key)
            .Should()
            .BeEquivalentTo(
                Frameworks.Cessation2024.Evaluate(State).Findings.Where(finding => finding.Outcome.IsUnmet()).Select(finding => finding.Key)
            );

    [Fact]
    public void Evaluators_made_in_code_and_by_a_host_find_the_same_and_run_the_own_rule()
    {
        using var host = RulesAndLive.Host(new ServiceCollection()).BuildServiceProvider();

        foreach (var evaluator in new[] { RulesAndLive.Code(), host.GetRequiredService<IEvaluator>() })
        {
            var assessment = evaluator.Evaluate(Frameworks.Cessation2024, State);

            Same.Lines(assessment).Should().Equal(Same.Lines(Frameworks.Cessation2024.Evaluate(State)));
            assessment.FurtherFindings.OfType<Reminder>().Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_live_assessment_tells_what_a_claim_changes()
    {
        var claim = new AgreementClaim(Incident.Kind, "another")
        {
            AssertedBy = "UNIFIL",
            At = State.AsOf,
            ReportedOn = State.AsOf,
            SourceId = State.Sources[0].Id,
            [Incident.Side] = "LB",
            [Incident.IsAttack] = true,
        };
        using var output = new StringWriter();

        var (withTime, now) = RulesAndLive.Follow(State, claim, output);

        output.ToString().Should().Contain("CEAS-07/LB: Unknown -> Unmet, because Inserted: ");
        withTime.Should().Contain(change => change.IsOutcomeChanged);
        now.AsOf.Should().Be(State.AsOf!.Value.AddDays(30));
    }

    [Fact]
    public void The_network_is_written_to_a_file()
    {
        var path = Path.GetTempFileName();
        RulesAndLive.Graph(path);

        File.ReadAllText(path).Should().Contain("BORD-02");
        File.Delete(path);
    }
}
