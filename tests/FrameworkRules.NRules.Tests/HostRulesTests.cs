using Microsoft.Extensions.DependencyInjection;

namespace FrameworkRules.NRules.Tests;

public sealed class HostRulesTests
{
    [Fact]
    public void Rules_of_a_host_match_judgements_and_findings_and_what_they_yield_stands_apart()
    {
        var view = Sample.Framework.View(
            Sample.State(Sample.Place("a", isOpen: false), Sample.Place("b", isOpen: true), Sample.Unit("u", "b", men: 12))
        );

        var assessment = new NRulesEvaluator(HostRules.Of(new PlaceNotOpen(), new FindingUnmet())).Evaluate(Sample.Framework, view);

        assessment
            .FurtherFindings.Should()
            .BeEquivalentTo([new Alert("a place is not open"), new Alert("OPEN-01 is unmet"), new Alert("OPEN-02 is unmet")]);
        Same.Lines(assessment).Should().Equal(Same.Lines(Sample.Framework.Evaluate(view)));
    }

    [Fact]
    public void What_a_rule_of_a_host_has_yielded_follows_the_changes_of_a_live_assessment()
    {
        using var live = new NRulesEvaluator(HostRules.Of(new PlaceNotOpen(), new FindingUnmet())).Open(
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
    public void Public_rules_of_an_assembly_are_found()
    {
        var view = Sample.Framework.View(Sample.State(Sample.Place("a", isOpen: false)));

        var assessment = new NRulesEvaluator(HostRules.From(typeof(PlaceNotOpen).Assembly)).Evaluate(Sample.Framework, view);

        assessment.FurtherFindings.Should().Equal(new Alert("a place is not open"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_host_chooses_the_engine_before_or_after_it_registers_the_library(bool before)
    {
        var services = new ServiceCollection();
        _ = before ? services.UseNRules().AddFrameworkRules() : services.AddFrameworkRules().UseNRules();

        using var provider = services.BuildServiceProvider();

        provider.GetServices<IEvaluator>().Should().ContainSingle().Which.Should().BeOfType<NRulesEvaluator>();
        provider.GetRequiredService<NRulesEvaluator>().Should().BeSameAs(provider.GetRequiredService<IEvaluator>());
        provider.GetRequiredService<FrameworkCatalog>().All.Should().NotBeEmpty();
    }

    [Fact]
    public void The_network_of_a_framework_is_written_as_a_graph()
    {
        var graph = System.Xml.Linq.XDocument.Parse(new NRulesEvaluator().ToDgml(Sample.Framework));

        graph.Root!.Name.LocalName.Should().Be("DirectedGraph");
        graph.ToString().Should().Contain("OPEN-01: finding").And.Contain("OPEN-02: places, list 1");
    }
}
