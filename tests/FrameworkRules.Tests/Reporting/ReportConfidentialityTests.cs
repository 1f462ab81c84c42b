using CsCheck;
using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds that no form of a report without confidential claims has a value of one in it.</summary>
public sealed class ReportConfidentialityTests(ITestOutputHelper output)
{
    [Fact]
    public void No_value_of_a_confidential_claim_or_clause_is_in_any_form_of_a_report_that_leaves_them_out()
    {
        var (states, telling) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var framework = new FrameworkMaker(dice).Make();
                var assessment = framework.Evaluate(Secrets.In(new StateMaker(dice).Make(subjects: dice.From(0, 5)), dice));

                states++;
                telling += Reports.AllForms(assessment).Any(Secrets.AreIn) ? 1 : 0;
                Reports.AllForms(assessment.WithoutConfidential()).Should().NotContain(form => Secrets.AreIn(form));
            },
            iter: 200,
            threads: 1
        );

        output.WriteLine($"{telling} of {states} reports that leave nothing out tell of confidential claims");
        (telling * 20).Should().BeGreaterThan(states, "or else nothing is tried");
    }

    [Fact]
    public void No_word_of_a_confidential_claim_of_a_real_state_is_in_any_form()
    {
        var dice = new Dice(19);
        foreach (var name in RealStates.Names)
        {
            var state = RealStates.Load(name);
            var assessment = Frameworks.Find(state.Framework!).Evaluate(Secrets.In(state, dice));

            Reports.AllForms(assessment).Should().OnlyContain(form => Secrets.AreIn(form), name);
            Reports.AllForms(assessment.WithoutConfidential()).Should().NotContain(form => Secrets.AreIn(form), name);
        }
    }

    [Fact]
    public void A_report_says_that_it_leaves_something_out_or_that_it_is_not_for_release()
    {
        var assessment = Frameworks.Cessation2024.Evaluate(Secrets.In(RealStates.Load("2025-02-18"), new Dice(1)));

        Reports.AllForms(assessment).Should().OnlyContain(form => form.Contains("not for release", StringComparison.Ordinal));
        Reports
            .AllForms(assessment.WithoutConfidential())
            .Should()
            .OnlyContain(form =>
                form.Contains("is left out of this", StringComparison.Ordinal) && form.Contains("left out", StringComparison.Ordinal)
            );
    }
}
