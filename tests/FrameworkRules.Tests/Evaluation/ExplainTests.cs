using CsCheck;
using FrameworkRules.Rules;
using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>Holds that the tree of a finding comes to what the finding came to, and tells of nothing confidential where that is left out.</summary>
public sealed class ExplainTests
{
    [Fact]
    public void The_tree_of_every_finding_on_a_real_state_comes_to_its_outcome()
    {
        foreach (var name in RealStates.Names)
        {
            var state = RealStates.Load(name);
            var framework = Frameworks.Find(state.Framework!);
            foreach (var finding in framework.Evaluate(state).Findings.Concat(new RuleEvaluator().Evaluate(framework, state).Findings))
            {
                ShouldComeTo(finding);
            }
        }
    }

    [Fact]
    public void The_tree_comes_to_the_outcome_and_leaves_out_what_is_confidential_in_any_state()
    {
        var (trees, telling) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var framework = new FrameworkMaker(dice).Make();
                var assessment = framework.Evaluate(Secrets.In(new StateMaker(dice).Make(subjects: dice.From(0, 5)), dice));
                foreach (var (whole, open) in assessment.Findings.Zip(assessment.WithoutConfidential().Findings))
                {
                    trees++;
                    telling += Secrets.AreIn(whole.Explain().ToString()) ? 1 : 0;
                    ShouldComeTo(whole);
                    Secrets.AreIn(open.Explain().ToString()).Should().BeFalse();
                    open.Explain().Required?.Judgement.Should().Be(whole.Explain().Required!.Judgement);
                }
            },
            iter: 200,
            threads: 1
        );

        (telling * 20).Should().BeGreaterThan(trees, "or else nothing is tried");
    }

    [Fact]
    public void Each_node_says_by_whose_word_and_how_it_counts()
    {
        var finding = Frameworks.Cessation2024.Evaluate(RealStates.Load("2025-02-18"))["BORD-02"];

        finding
            .Explain()
            .ToString()
            .Should()
            .Contain("every foreign force: no\n")
            .And.Contain("positions held north of the Blue Line, required: 0 positions: no\n")
            .And.Contain("- IDF: 5 positions (18 Feb 2025, admitted; source idf-2025-02-18)\n")
            .And.Contain("- Al Jadeed: 7 positions (18 Feb 2025, press; source jadeed-2025-02-18)\n");
    }

    [Fact]
    public void Of_the_subjects_of_a_list_those_that_decide_stand_first_and_then_those_that_are_open()
    {
        var depots = Quantify.Every<Depot>(WhenNone.Holds).Where(Tests.Depot.Owner.Is("north")).Must(Tests.Depot.Weapons.AtMost(2));
        AgreementClaim[] claims =
        [
            Make.Depot(1, "fits").With(Tests.Depot.Owner, "north"),
            Make.Depot(5, "open"),
            Make.Depot(5, "too-many").With(Tests.Depot.Owner, "north"),
        ];

        var tree = depots.Finding(Make.Closed(Tests.Depot.Kind, claims)).Explain().ToString();

        new[] { "depot too-many", "depot open", "depot fits" }
            .Select(subject => tree.IndexOf(subject, StringComparison.Ordinal))
            .Should()
            .BeInAscendingOrder()
            .And.NotContain(-1);
    }

    [Fact]
    public void An_empty_list_says_what_is_asked_and_that_nothing_is_on_file()
    {
        var state = new AgreementState { AsOf = new DateTimeOffset(2025, 2, 18, 0, 0, 0, TimeSpan.Zero) };

        Frameworks
            .Cessation2024.Evaluate(state)["BORD-02"]
            .Explain()
            .ToString()
            .Should()
            .Contain("every foreign force: not known\n    - no foreign force is on file, and no survey says that there is none\n");
    }

    private static void ShouldComeTo(Finding finding)
    {
        var explained = finding.Explain();
        if (explained.Required is null)
        {
            finding.Outcome.Should().BeOneOf(Outcome.NotApplicable, Outcome.Faulted);
            return;
        }

        Outcomes
            .Of(
                explained.Required.Judgement!.Value,
                explained.Lesser?.Judgement ?? Truth.Unknown,
                explained.Applies?.Judgement ?? Truth.True
            )
            .Should()
            .Be(finding.Outcome, finding.Key);
    }
}
