using System.Collections.Concurrent;
using NRules.RuleModel;

namespace FrameworkRules.NRules.Tests;

/// <summary>Holds what NRules 1.0.4 does silently, or by surprise, away from assessments.</summary>
public sealed class TrapTests
{
    [Fact]
    public void A_cancelled_token_leaves_no_rule_out_unsaid()
    {
        var compile = () => NetworkRules.Compile(Sample.Framework, own => own, new CancellationToken(canceled: true));

        compile.Should().Throw<InvalidOperationException>().WithMessage("*is not in the network of places*");
    }

    [Fact]
    public void Any_rule_removed_from_the_set_is_noticed()
    {
        var count = RuleWriter.Write(new NetworkPlan(Sample.Framework)).Count;
        count.Should().Be(4, "there are two lists about the state, and two findings");
        for (var removed = 0; removed < count; removed++)
        {
            var compile = () =>
                NetworkRules.Compile(Sample.Framework, own => [.. own.Where((_, position) => position != removed)], CancellationToken.None);

            compile.Should().Throw<InvalidOperationException>().WithMessage("*is not in the network of places*");
        }
    }

    [Fact]
    public void A_precondition_of_which_no_rule_has_made_a_finding_is_an_error()
    {
        var view = Sample.Framework.View(Sample.State());
        var plan = new NetworkPlan(Sample.Framework);
        var world = new World(plan, view) { MakeFinding = _ => throw new InvalidOperationException("not asked") };

        var ask = () => world.ConclusionOf(plan.Entries[0]);

        ask.Should().Throw<InvalidOperationException>().WithMessage("*no rule has made a finding of OPEN-01*");
    }

    [Fact]
    public void A_rule_of_the_host_that_halts_the_session_makes_the_evaluation_fail()
    {
        var evaluate = () => Evaluate(HostRules.Of(new Halting()), Sample.Place("a", isOpen: true));

        evaluate.Should().Throw<InvalidOperationException>().WithMessage("*halted the session, or repeats for ever*");
    }

    [Fact]
    public void A_rule_of_the_host_that_repeats_for_ever_makes_the_evaluation_fail()
    {
        var evaluate = () => Evaluate(HostRules.Of(new Endless()), Sample.Place("a", isOpen: true));

        evaluate.Should().Throw<InvalidOperationException>().WithMessage("*halted the session, or repeats for ever*");
    }

    [Fact]
    public void Equal_facts_that_a_host_yields_do_not_collide()
    {
        var assessment = Evaluate(HostRules.Of(new PlaceNotOpen()), Sample.Place("a", isOpen: false), Sample.Place("b", isOpen: false));

        assessment.FurtherFindings.Should().Equal(new Alert("a place is not open"), new Alert("a place is not open"));
    }

    [Fact]
    public void An_assembly_in_which_no_rule_is_found_is_an_error()
    {
        var scan = () => HostRules.From(typeof(Framework).Assembly);

        scan.Should().Throw<ArgumentException>().WithMessage("There is no public rule in FrameworkRules*");
    }

    [Fact]
    public void Rules_gather_with_their_own_aggregators_only_and_use_no_node_that_is_linear_in_a_list()
    {
        foreach (var framework in Frameworks.All)
        {
            var elements = RuleWriter.Write(new NetworkPlan(framework)).SelectMany(rule => Elements(rule.LeftHandSide)).ToList();

            elements.Should().OnlyContain(element => element is AndElement || element is PatternElement || element is AggregateElement);
            elements.OfType<AggregateElement>().Should().OnlyContain(element => element.CustomFactoryType == typeof(AggregatorFactory));
        }
    }

    [Fact]
    public void One_set_of_rules_serves_many_threads_at_once()
    {
        var evaluator = new NRulesEvaluator();
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

    private static Assessment Evaluate(HostRules rules, params AgreementClaim[] claims) =>
        new NRulesEvaluator(rules).Evaluate(Sample.Framework, Sample.Framework.View(Sample.State(claims)));

    private static IEnumerable<RuleElement> Elements(RuleElement element) =>
        element switch
        {
            GroupElement group => group.ChildElements.SelectMany(Elements).Prepend(element),
            PatternElement { Source: { } source } => Elements(source).Prepend(element),
            AggregateElement aggregate => Elements(aggregate.Source).Prepend(element),
            _ => [element],
        };
}
