using CsCheck;
using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds that no form of a timeline or comparison without confidential claims has a value of one in it.</summary>
public sealed class ChangeConfidentialityTests(ITestOutputHelper output)
{
    [Fact]
    public void No_value_of_a_confidential_claim_or_clause_is_in_any_form_of_a_timeline_that_leaves_them_out()
    {
        var (records, telling) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var framework = new FrameworkMaker(dice).Make();
                var record = Secrets.In(new StateMaker(dice).Make(subjects: dice.From(0, 5)), dice);
                var timeline = framework.Timeline(
                    record,
                    new TimelineOptions
                    {
                        From = StateMaker.Start,
                        Until = StateMaker.Start.AddDays(20),
                        Knowledge = dice.Pick(Knowledge.AsReported, Knowledge.WithHindsight),
                    }
                );

                records++;
                telling += ChangeReports.AllForms(timeline).Any(Secrets.AreIn) ? 1 : 0;
                ChangeReports.AllForms(timeline.WithoutConfidential()).Should().NotContain(form => Secrets.AreIn(form), $"seed {seed}");
            },
            iter: 100,
            threads: 1
        );

        output.WriteLine($"{telling} of {records} timelines that leave nothing out tell of confidential claims");
        (telling * 20).Should().BeGreaterThan(records, "or else nothing is tried");
    }

    [Fact]
    public void No_value_of_a_confidential_claim_or_clause_is_in_any_form_of_a_comparison_that_leaves_them_out()
    {
        var (pairs, telling) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var framework = new FrameworkMaker(dice).Make();
                var states = new StateMaker(dice);
                var comparison = Comparison.Of(
                    framework.Evaluate(Secrets.In(states.Make(subjects: dice.From(0, 5)), dice)),
                    framework.Evaluate(Secrets.In(states.Make(subjects: dice.From(0, 5)), dice))
                );

                pairs++;
                telling += ChangeReports.AllForms(comparison).Any(Secrets.AreIn) ? 1 : 0;
                ChangeReports.AllForms(comparison.WithoutConfidential()).Should().NotContain(form => Secrets.AreIn(form), $"seed {seed}");
            },
            iter: 100,
            threads: 1
        );

        output.WriteLine($"{telling} of {pairs} comparisons that leave nothing out tell of confidential claims");
        (telling * 20).Should().BeGreaterThan(pairs, "or else nothing is tried");
    }

    [Fact]
    public void No_word_of_a_confidential_claim_of_the_real_record_is_in_any_form()
    {
        var record = Secrets.In(ChangeReports.Record, new Dice(19));
        var options = new TimelineOptions { Until = RealStates.Instant("2025-06-30T23:59:59+03:00") };
        var timeline = Frameworks.Cessation2024.Timeline(record, options);
        var comparison = Comparison.Of(timeline.Assess(timeline.From.AddDays(40)), timeline.Assess(timeline.Until));

        ChangeReports.AllForms(timeline).Should().Contain(form => Secrets.AreIn(form));
        ChangeReports.AllForms(timeline.WithoutConfidential()).Should().NotContain(form => Secrets.AreIn(form));
        ChangeReports.AllForms(comparison).Should().OnlyContain(form => Secrets.AreIn(form));
        ChangeReports.AllForms(comparison.WithoutConfidential()).Should().NotContain(form => Secrets.AreIn(form));
    }
}
