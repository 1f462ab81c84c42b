using CsCheck;
using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds that no form of a report without confidential claims has a value of one in it.</summary>
public sealed class ReportConfidentialityTests(ITestOutputHelper output)
{
    private const int Secret = 987_654_321;

    [Fact]
    public void No_value_of_a_confidential_claim_or_clause_is_in_any_form_of_a_report_that_leaves_them_out()
    {
        var (states, telling) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var framework = new FrameworkMaker(dice).Make();
                var assessment = framework.Evaluate(WithSecrets(new StateMaker(dice).Make(subjects: dice.From(0, 5)), dice));

                states++;
                telling += Reports.AllForms(assessment).Any(Tells) ? 1 : 0;
                Reports.AllForms(assessment.WithoutConfidential()).Should().NotContain(form => Tells(form));
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
            var assessment = Frameworks.Find(state.Framework!).Evaluate(WithSecrets(state, dice));

            Reports.AllForms(assessment).Should().OnlyContain(form => Tells(form), name);
            Reports.AllForms(assessment.WithoutConfidential()).Should().NotContain(form => Tells(form), name);
        }
    }

    [Fact]
    public void A_report_says_that_it_leaves_something_out_or_that_it_is_not_for_release()
    {
        var assessment = Frameworks.Cessation2024.Evaluate(WithSecrets(RealStates.Load("2025-02-18"), new Dice(1)));

        Reports.AllForms(assessment).Should().OnlyContain(form => form.Contains("not for release", StringComparison.Ordinal));
        Reports
            .AllForms(assessment.WithoutConfidential())
            .Should()
            .OnlyContain(form =>
                form.Contains("is left out of this", StringComparison.Ordinal) && form.Contains("left out", StringComparison.Ordinal)
            );
    }

    private static bool Tells(string form) =>
        form.Replace("Secretary", "", StringComparison.Ordinal).Contains("secret", StringComparison.OrdinalIgnoreCase)
        || form.Contains($"{Secret}", StringComparison.Ordinal);

    /// <summary>Makes some claims and texts confidential, and puts words and numbers into them that stand nowhere else.</summary>
    private static AgreementState WithSecrets(AgreementState state, Dice dice)
    {
        Instrument[] texts = [.. state.Instruments.Select(text => dice.Chance(30) ? Hidden(text) : text)];
        return state.With(
            instruments: texts,
            sources:
            [
                .. state.Sources,
                new Source("secret-source")
                {
                    Publisher = "secret publisher",
                    Title = "https://secret.example/",
                    Symbol = "secret symbol",
                    Paragraph = "secret paragraph",
                    Address = "https://secret.example/text",
                    SeenAt = "https://secret.example/copy",
                    Quotation = "secret words",
                    Date = state.Sources[0].Date,
                    Grade = SourceGrade.Observer,
                },
            ],
            claims: [.. state.Claims.Select((claim, i) => dice.Chance(30) ? Hidden(claim, i) : claim)]
        );
    }

    private static Instrument Hidden(Instrument text) =>
        new(text.Id)
        {
            Title = "secret title",
            Date = text.Date,
            SourceId = text.SourceId,
            IsComplete = text.IsComplete,
            EndsOn = text.EndsOn,
            AcceptedBy = text.AcceptedBy,
            Amends = text.Amends,
            Replaces = text.Replaces,
            Annexes = text.Annexes,
            Confidential = true,
            Provisions = [.. text.Provisions.Select(clause => WithNumbers(clause))],
        };

    private static AgreementClaim Hidden(AgreementClaim claim, int number)
    {
        var hidden = claim
            .With(claim.Kind.Confidential!, true)
            .With(claim.Kind.AssertedBy!, $"secret {number}")
            .With(claim.Kind.Source!, "secret-source");
        return WithNumbers(hidden);
    }

    private static AgreementClaim WithNumbers(AgreementClaim claim) =>
        claim
            .Kind.Fields.OfType<NumberField>()
            .Where(field => claim[field].IsStated && !claim[field].IsNone && field.Unit != "%" && field.Name != "reportEveryDays")
            .Aggregate(claim, (changed, field) => changed.With(field, Secret));
}
