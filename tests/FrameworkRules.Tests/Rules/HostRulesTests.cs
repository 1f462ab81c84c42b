using FrameworkRules.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace FrameworkRules.Tests.Rules;

public sealed class HostRulesTests
{
    [Fact]
    public void Rules_of_a_host_match_findings_and_their_evidence_and_what_they_yield_stands_apart()
    {
        var view = Sample.Framework.View(
            Sample.State(Sample.Place("a", isOpen: false), Sample.Place("b", isOpen: true), Sample.Unit("u", "b", men: 12))
        );

        var assessment = new RuleEvaluator(HostRuleSet.Of(new PlaceNotOpen(), new FindingUnmet())).Evaluate(Sample.Framework, view);

        assessment
            .FurtherFindings.Should()
            .BeEquivalentTo([new Alert("a place is not open"), new Alert("OPEN-01 is unmet"), new Alert("OPEN-02 is unmet")]);
        Same.Lines(assessment).Should().Equal(Same.Lines(Sample.Framework.Evaluate(view)));
    }

    [Fact]
    public void What_a_rule_of_a_host_has_yielded_follows_the_changes_of_a_live_assessment()
    {
        using var live = new RuleEvaluator(HostRuleSet.Of(new PlaceNotOpen(), new FindingUnmet())).Open(
            Sample.Framework,
            Sample.State(Sample.Place("a", isOpen: false))
        );
        live.Assess().FurtherFindings.Should().HaveCount(3);

        _ = live.Insert(Sample.Unit("u", "a", men: 12));
        live.Assess().FurtherFindings.Should().BeEquivalentTo([new Alert("a place is not open"), new Alert("OPEN-01 is unmet")]);

        _ = live.Replace(Sample.Place("a", isOpen: false), Sample.Place("a", isOpen: false).With(Place.Troops, 3));
        live.Assess().FurtherFindings.Should().BeEquivalentTo([new Alert("a place is not open"), new Alert("OPEN-01 is unmet")]);

        _ = live.Replace(Sample.Place("a", isOpen: false), Sample.Place("a", isOpen: true));
        live.Assess().FurtherFindings.Should().BeEmpty();
    }

    [Fact]
    public void A_host_s_services_evaluate_on_NRules_with_the_rules_it_adds()
    {
        using var services = new ServiceCollection()
            .AddFrameworkRules()
            .AddHostRules(rules => rules.From(typeof(PlaceNotOpen)))
            .AddHostRules(HostRuleSet.Of(new FindingUnmet()))
            .BuildServiceProvider(validateScopes: true);
        var view = Sample.Framework.View(Sample.State(Sample.Place("a", isOpen: false)));

        var assessment = services.GetRequiredService<IEvaluator>().Evaluate(Sample.Framework, view);

        services.GetRequiredService<IEvaluator>().Should().BeSameAs(services.GetRequiredService<RuleEvaluator>());
        assessment
            .FurtherFindings.Should()
            .BeEquivalentTo([new Alert("a place is not open"), new Alert("OPEN-01 is unmet"), new Alert("OPEN-02 is unmet")]);
    }

    [Fact]
    public void A_dependency_of_a_rule_comes_from_a_scope_that_lasts_as_long_as_the_evaluation()
    {
        var made = new List<Announcer>();
        using var services = new ServiceCollection()
            .AddFrameworkRules()
            .AddHostRules(rules => rules.From(typeof(Announcing)))
            .AddScoped(_ =>
            {
                made.Add(new Announcer());
                return made[^1];
            })
            .BuildServiceProvider(validateScopes: true);
        var evaluator = services.GetRequiredService<RuleEvaluator>();
        var state = Sample.State(Sample.Place("a", isOpen: false));

        _ = evaluator.Evaluate(Sample.Framework, state);
        made.Should().ContainSingle().Which.IsDisposed.Should().BeTrue();
        made[0].Announced.Should().BeEquivalentTo("OPEN-01", "OPEN-02");

        using (evaluator.Open(Sample.Framework, state))
        {
            made.Should().HaveCount(2);
            made[1].IsDisposed.Should().BeFalse();
        }

        made[1].IsDisposed.Should().BeTrue();
    }

    [Fact]
    public void A_live_assessment_that_cannot_be_opened_leaves_no_scope_behind()
    {
        var announcer = new Announcer { IsMute = true };
        using var services = new ServiceCollection()
            .AddFrameworkRules()
            .AddHostRules(rules => rules.From(typeof(Announcing)))
            .AddScoped(_ => announcer)
            .BuildServiceProvider(validateScopes: true);

        var open = () =>
            services.GetRequiredService<RuleEvaluator>().Open(Sample.Framework, Sample.State(Sample.Place("a", isOpen: false)));

        open.Should().Throw<Exception>().WithInnerException<InvalidOperationException>().WithMessage("nothing can be announced");
        announcer.IsDisposed.Should().BeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_rule_is_made_by_the_container_registered_or_not(bool isRegistered)
    {
        var services = new ServiceCollection()
            .AddFrameworkRules()
            .AddHostRules(rules => rules.From(typeof(MadeByTheContainer)))
            .AddSingleton(new Announcer { Language = "English" });
        if (isRegistered)
        {
            services.AddSingleton(new MadeByTheContainer(new Announcer { Language = "French" }));
        }

        using var provider = services.BuildServiceProvider();

        provider
            .GetRequiredService<IEvaluator>()
            .Evaluate(Sample.Framework, Sample.State(Sample.Place("a", isOpen: false)))
            .FurtherFindings.Should()
            .Contain(new Alert($"OPEN-01 in {(isRegistered ? "French" : "English")}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_both_are_registered_the_evaluator_on_NRules_stands_for_the_direct_one(bool coreFirst)
    {
        var services = new ServiceCollection();
        _ = coreFirst ? services.AddFrameworkRulesCore().AddFrameworkRules() : services.AddFrameworkRules().AddFrameworkRulesCore();

        using var provider = services.BuildServiceProvider();

        provider.GetServices<IEvaluator>().Should().ContainSingle().Which.Should().BeOfType<RuleEvaluator>();
        provider.GetRequiredService<FrameworkCatalog>().All.Should().NotBeEmpty();
    }

    [Fact]
    public void The_core_alone_registers_the_direct_evaluator()
    {
        using var services = new ServiceCollection().AddFrameworkRulesCore().BuildServiceProvider();

        services.GetRequiredService<IEvaluator>().Should().NotBeOfType<RuleEvaluator>();
        services.GetService<RuleEvaluator>().Should().BeNull();
    }
}
