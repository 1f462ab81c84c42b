using System.Collections.Concurrent;
using FrameworkRules.Rules;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.RuleModel;

namespace FrameworkRules.Tests.Rules;

/// <summary>Holds what NRules 1.0.4 does silently, or by surprise, away from assessments.</summary>
public sealed class TrapTests
{
    [Fact]
    public void A_cancelled_token_leaves_no_rule_out_unsaid()
    {
        var compile = () => CompiledRules.Compile(Sample.Framework, own => own, new CancellationToken(canceled: true));

        compile.Should().Throw<InvalidOperationException>().WithMessage("*is not among the compiled rules of places*");
    }

    [Fact]
    public void Any_rule_removed_from_the_set_is_noticed()
    {
        var count = Sample.Framework.ToRuleSet().Rules.Count();
        count.Should().Be(2, "there are two findings");
        for (var removed = 0; removed < count; removed++)
        {
            var compile = () =>
                CompiledRules.Compile(
                    Sample.Framework,
                    own => [.. own.Where((_, position) => position != removed)],
                    CancellationToken.None
                );

            compile.Should().Throw<InvalidOperationException>().WithMessage("*is not among the compiled rules of places*");
        }
    }

    [Fact]
    public void A_precondition_of_which_no_rule_has_made_a_finding_is_an_error()
    {
        var view = Sample.Framework.View(Sample.State());
        var plan = FrameworkPlan.Of(Sample.Framework);
        var evaluation = new EvaluationFact(plan, view, new ViewContext(Sample.Framework, view));

        var ask = () => evaluation.ConclusionOf(plan.Preconditions[0]);

        ask.Should().Throw<InvalidOperationException>().WithMessage("*no rule has made a finding of OPEN-01*");
    }

    [Fact]
    public void A_rule_of_the_host_that_halts_the_session_makes_the_evaluation_fail()
    {
        var evaluate = () => Evaluate(HostRuleSet.Of(new Halting()), Sample.Place("a", isOpen: true));

        evaluate.Should().Throw<InvalidOperationException>().WithMessage("*halted the session, or repeats for ever*");
    }

    [Fact]
    public void A_rule_of_the_host_that_repeats_for_ever_makes_the_evaluation_fail()
    {
        var evaluate = () => Evaluate(HostRuleSet.Of(new Endless()), Sample.Place("a", isOpen: true));

        evaluate.Should().Throw<InvalidOperationException>().WithMessage("*halted the session, or repeats for ever*");
    }

    [Fact]
    public void Equal_facts_that_a_host_yields_do_not_collide()
    {
        var assessment = Evaluate(HostRuleSet.Of(new PlaceNotOpen()), Sample.Place("a", isOpen: false), Sample.Place("b", isOpen: false));

        assessment.FurtherFindings.Should().Equal(new Alert("a place is not open"), new Alert("a place is not open"));
    }

    [Fact]
    public void A_scan_that_finds_no_rule_as_in_a_trimmed_host_is_an_error()
    {
        using var services = new ServiceCollection()
            .AddFrameworkRules()
            .AddHostRules(rules => rules.From(typeof(Framework).Assembly))
            .BuildServiceProvider();

        var ask = () => services.GetRequiredService<IEvaluator>();

        ask.Should().Throw<InvalidOperationException>().WithMessage("No rule was found among those of the host*");
    }

    [Fact]
    public void A_rule_of_the_host_whose_condition_throws_makes_the_evaluation_fail()
    {
        var evaluate = () => Evaluate(HostRuleSet.Of(new Failing()), Sample.Place("bad", isOpen: true));

        evaluate.Should().Throw<Exception>().WithInnerException<InvalidOperationException>().WithMessage("a bad subject");
    }

    [Fact]
    public void A_rule_of_the_host_whose_action_throws_makes_the_evaluation_fail()
    {
        var waiting = new Waiting(() => throw new InvalidOperationException("an action failed"));
        var evaluate = () => Evaluate(HostRuleSet.Of(waiting), Sample.Place("slow", isOpen: true));

        evaluate.Should().Throw<Exception>().WithInnerException<InvalidOperationException>().WithMessage("an action failed");
    }

    [Fact]
    public void Without_the_fact_of_the_evaluation_there_is_no_finding_and_with_it_there_are_all()
    {
        var session = new RuleCompiler().Compile([Sample.Framework.ToRuleSet()]).CreateSession();
        var facts = Sample.Framework.Facts(Sample.Framework.View(Sample.State(Sample.Place("a", isOpen: true))));

        session.InsertAll(facts.Where(fact => fact is not EvaluationFact));
        session.Fire();
        session.Query<Finding>().Should().BeEmpty();

        session.Insert(facts.Single(fact => fact is EvaluationFact));
        session.Fire();
        session.Query<Finding>().Should().HaveCount(Sample.Framework.FindingCount);
    }

    [Fact]
    public void Facts_that_stand_in_one_session_already_are_refused_by_another()
    {
        var factory = new RuleCompiler().Compile([Sample.Framework.ToRuleSet()]);
        var facts = Sample.Framework.Facts(Sample.Framework.View(Sample.State(Sample.Place("a", isOpen: true))));
        factory.CreateSession().InsertAll(facts);

        var insertAgain = () => factory.CreateSession().InsertAll(facts);

        insertAgain.Should().Throw<InvalidOperationException>().WithMessage("places a stands in another session*");
    }

    [Fact]
    public void Facts_of_two_states_in_one_session_are_not_mixed()
    {
        var session = new RuleCompiler().Compile([Sample.Framework.ToRuleSet()]).CreateSession();
        session.InsertAll(Sample.Framework.Facts(Sample.Framework.View(Sample.State(Sample.Place("a", isOpen: true)))));
        session.InsertAll(Sample.Framework.Facts(Sample.Framework.View(Sample.State(Sample.Place("b", isOpen: false)))));

        session.Fire();

        session
            .Query<Finding>()
            .Where(finding => finding.Id == "OPEN-01")
            .Select(finding => finding.Outcome)
            .Should()
            .BeEquivalentTo([Outcome.Met, Outcome.Unmet]);
    }

    [Fact]
    public void Each_rule_is_one_aggregate_and_uses_no_node_that_is_linear_in_a_list()
    {
        foreach (var framework in Frameworks.All)
        {
            var elements = framework.ToRuleSet().Rules.SelectMany(rule => Elements(rule.LeftHandSide)).ToList();

            elements.Should().OnlyContain(element => element is AndElement || element is PatternElement || element is AggregateElement);
            elements.OfType<AggregateElement>().Should().HaveCount(framework.FindingCount);
            elements
                .OfType<AggregateElement>()
                .Should()
                .OnlyContain(element => element.CustomFactoryType == typeof(RequirementAggregatorFactory));
        }
    }

    [Fact]
    public void One_set_of_rules_serves_many_threads_at_once()
    {
        var evaluator = new RuleEvaluator();
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "States"), "*.json");
        var failures = new ConcurrentQueue<Exception>();
        Parallel.ForEach(
            Enumerable.Repeat(files, 3).SelectMany(each => each),
            file =>
            {
                var view = Frameworks.Cessation2024.View(AgreementState.Load(file));
                try
                {
                    Same.Assessment(evaluator.Evaluate(Frameworks.Cessation2024, view), Frameworks.Cessation2024.Evaluate(view));
                }
                catch (InvalidOperationException exception)
                {
                    failures.Enqueue(exception);
                }
            }
        );

        failures.Should().BeEmpty();
    }

    private static Assessment Evaluate(IRuleSet rules, params AgreementClaim[] claims) =>
        new RuleEvaluator(rules).Evaluate(Sample.Framework, Sample.Framework.View(Sample.State(claims)));

    private static IEnumerable<RuleElement> Elements(RuleElement element) =>
        element switch
        {
            GroupElement group => group.ChildElements.SelectMany(Elements).Prepend(element),
            PatternElement { Source: { } source } => Elements(source).Prepend(element),
            AggregateElement aggregate => Elements(aggregate.Source).Prepend(element),
            _ => [element],
        };
}
