using System.Xml.Linq;
using FrameworkRules.Rules;
using NRules;
using NRules.Fluent;

namespace FrameworkRules.Tests.Rules;

public sealed class RuleSetTests
{
    [Fact]
    public void NRules_own_repository_compiler_and_session_run_a_framework_beside_a_rule_of_the_user()
    {
        var view = Frameworks.Cessation2024.View(Embedding.Example.State("2025-02-18.json"));
        var repository = new RuleRepository();
        repository.Load(load => load.From(typeof(PlaceNotOpen), typeof(WithdrawalPastDue)));
        repository.Add(Frameworks.Cessation2024.ToRuleSet());
        ISession session = repository.Compile().CreateSession();

        session.InsertAll(Frameworks.Cessation2024.Facts(view));
        session.Fire();

        var expected = Frameworks.Cessation2024.Evaluate(view);
        session
            .Query<Finding>()
            .OrderBy(finding => finding.Key)
            .Select(Same.Line)
            .Should()
            .Equal(expected.Findings.OrderBy(finding => finding.Key).Select(Same.Line));
        session.Query<Alert>().Should().ContainSingle().Which.Text.Should().Be("BORD-02 is past due since 2025-02-18");
    }

    [Fact]
    public void Each_finding_has_one_rule_that_has_its_name_its_sentence_and_its_tags()
    {
        foreach (var framework in Frameworks.All)
        {
            var rules = framework.ToRuleSet();

            rules.Name.Should().Be(framework.Id);
            rules.Rules.Select(rule => rule.Name).Should().Equal(framework.FindingKeys);
            foreach (var (rule, entry) in rules.Rules.Zip(framework.Entries))
            {
                rule.Description.Should().Be(framework.Say(entry.Definition.Sentence));
                rule.Tags.Should().Equal(entry.Precondition.Theme.Name, entry.Precondition.Layer.ToString(), entry.Gate.ToString());
            }
        }
    }

    [Fact]
    public void The_graph_of_the_network_reads_like_the_requirements()
    {
        var graph = XDocument.Parse(new RuleEvaluator().ToDgml(Frameworks.Cessation2024));
        var labels = graph.Descendants().Attributes().Select(attribute => attribute.Value).ToList();

        graph.Root!.Name.LocalName.Should().Be("DirectedGraph");
        labels.Should().Contain(label => label.Contains("evaluation.IsUnder(coh-2024)", StringComparison.Ordinal));
        labels
            .Should()
            .Contain(label =>
                label.Contains("every foreign force", StringComparison.Ordinal)
                && label.Contains("positions held", StringComparison.Ordinal)
            );
        labels
            .Should()
            .NotContain(label =>
                label.Contains("DisplayClass", StringComparison.Ordinal) || label.Contains("PreconditionPlan)", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void A_network_has_a_fixed_number_of_nodes_for_each_finding()
    {
        foreach (var framework in Frameworks.All)
        {
            var nodes = CompiledRules.Compile(framework, []).Factory.GetSchema().Nodes.Count;

            nodes
                .Should()
                .BeLessThanOrEqualTo((3 * framework.FindingCount) + 12, $"of {framework}: an aggregate, its memory and a rule each");
        }
    }

    [Fact]
    public void A_precondition_is_one_object_in_all_frameworks()
    {
        // The comparator makes some of its own, with other arguments.
        var preconditions = Frameworks
            .All.Where(framework => framework != Frameworks.Comparator)
            .SelectMany(framework => framework.Entries.Select(entry => entry.Precondition))
            .ToHashSet();

        preconditions.Should().HaveCountGreaterThan(80).And.OnlyHaveUniqueItems(precondition => precondition.Id);
    }
}
