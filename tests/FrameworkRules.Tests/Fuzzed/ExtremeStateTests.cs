using System.Buffers;
using CsCheck;
using FrameworkRules.Drafting;
using FrameworkRules.Reporting;
using FrameworkRules.Rules;
using FrameworkRules.Tests.Drafting;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Fuzzed;

/// <summary>Holds that the greatest and least numbers and instants that a state can hold, or a framework can set, are judged by every framework, or refused as a state that is not valid.</summary>
public sealed class ExtremeStateTests
{
    private static readonly DateTimeOffset[] Instants =
    [
        DateTimeOffset.MinValue,
        DateTimeOffset.MinValue.AddTicks(1),
        DateTimeOffset.MinValue.AddDays(400),
        DateTimeOffset.MaxValue.AddDays(-400),
        DateTimeOffset.MaxValue.AddTicks(-1),
        DateTimeOffset.MaxValue,
    ];

    private static readonly FieldValue[] Numbers =
    [
        0,
        0.0001m,
        100,
        900_000_000_000_000m,
        FieldValue.AtLeast(0),
        FieldValue.AtLeast(900_000_000_000_000m),
        FieldValue.AtMost(0),
        FieldValue.AtMost(900_000_000_000_000m),
        FieldValue.Between(0m, 900_000_000_000_000m),
    ];

    private static readonly TimeSpan[] Times = [TimeSpan.Zero, TimeSpan.FromTicks(1), TimeSpan.FromDays(100_000), TimeSpan.MaxValue];

    [Fact]
    public void A_state_of_extremes_is_judged_and_written_or_refused()
    {
        var (judged, refused) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var state = Stretched(AgreementState.ParseUtf8(Submissions.One(dice)), dice);
                try
                {
                    Judge(Stretched(dice.PickFrom(Frameworks.All), dice), state, dice);
                    judged++;
                }
                catch (InvalidSubmissionException invalid)
                {
                    invalid.Errors.Should().NotBeEmpty();
                    refused++;
                }
            },
            iter: Tests.Times.Of(100),
            threads: 1
        );

        (judged * 4).Should().BeGreaterThan(refused, "or else little is judged");
    }

    [Theory]
    [InlineData(0, "31 Dec 2026")]
    [InlineData(8_760, "31 Dec 2025")]
    [InlineData(24 * 1_000_000, "1 Jan 0001")]
    [InlineData(int.MaxValue, "1 Jan 0001")]
    public void A_duty_with_very_little_or_very_much_time_is_looked_through_and_compared(int hours, string last)
    {
        var (before, after) = (Timed(hours), Timed(1));

        var lint = LintReport.Of(before);
        lint.Issues.Should().Contain(issue => issue.Rule.Id == "outlives-mandate" && issue.Message.Contains(last));
        DraftDelta.Between(before, after).Changes.Select(change => change.Text).Should().ContainSingle();

        static Assessment Timed(int hours) =>
            DraftSamples
                .Small(Duty.Of("LB").Shall("report").At("Sector East").WithinHours(hours).VerifiedBy("Committee").Named("r"))
                .Knowing(
                    new Source("mandate")
                    {
                        Publisher = "United Nations",
                        Date = Make.Before,
                        Grade = SourceGrade.Document,
                    },
                    new AgreementClaim(Mandate.Kind, "Committee")
                    {
                        AssertedBy = "UN",
                        From = Make.Before,
                        SourceId = "mandate",
                        [Mandate.ToMonitor] = true,
                        [Mandate.EndsOn] = Make.Instant("2027-01-01T00:00:00+02:00"),
                    }
                )
                .Assess();
    }

    [Fact]
    public async Task A_window_that_reaches_back_for_ever_does_not_slide_at_the_beginning_of_time()
    {
        var window = new Parameter<TimeSpan>("window", "a window");
        var framework = Make.Framework(
            builder => builder.Sets(window, TimeSpan.MaxValue, source: null),
            new Stated(Quantify.None<Visit>(WhenNone.Holds).InTheLast(window).Exist())
        );
        var state = Make.State([], Make.Survey(Visit.Kind, DateTimeOffset.MinValue.AddTicks(1), DateTimeOffset.MaxValue));

        var followed = Task.Run(() =>
        {
            using var live = LiveAssessment.Open(framework, state, DateTimeOffset.MinValue);
            live.AdvanceTo(DateTimeOffset.MinValue.AddDays(300));
            return live.Assess()[Stated.DefaultId].Outcome;
        });

        // Or else it would go on instant by instant.
        var outcome = await followed.WaitAsync(TimeSpan.FromMinutes(1));
        outcome.Should().Be(framework.Evaluate(state, DateTimeOffset.MinValue.AddDays(300))[Stated.DefaultId].Outcome);
    }

    [Fact]
    public void An_act_of_which_not_even_the_century_is_known_says_nothing_of_any_month()
    {
        Warnings("2024-11-30", "2025-01-10").Should().ContainSingle(warning => warning.Kind == WarningKind.OneSided);
        Warnings("0002-01-01", "9998-12-31").Should().NotContain(warning => warning.Kind == WarningKind.OneSided);

        static IReadOnlyList<Warning> Warnings(string earliest, string latest) =>
            Frameworks
                .Cessation2024.Evaluate(
                    Submission.Read(
                        Submission.Claims(
                            $$"""
                            "incidents": [
                              {
                                "id": "i", "assertedBy": "IDF", "at": { "earliest": "{{earliest}}", "latest": "{{latest}}" },
                                "source": "s1", "side": "IL"
                              }
                            ]
                            """
                        )
                    )
                )
                .Warnings;
    }

    private static void Judge(Framework framework, AgreementState state, Dice dice)
    {
        var asOf = dice.Chance(40) ? dice.PickFrom(Instants) : state.AsOf ?? Make.AsOf;
        var assessment = framework.Evaluate(state, asOf, dice.Chance(20) ? dice.PickFrom(Instants) : null);
        HasNoFault(assessment);
        framework.Outcomes(assessment.View, new Outcome[framework.FindingCount]);
        AgreementState.ParseUtf8(state.ToCanonicalJson()).Should().Be(state);
        Write(assessment);
        Write(assessment.WithoutConfidential());
        Compare(framework.Evaluate(Stretched(state, dice), asOf), assessment);
        Follow(framework, state, (DateTimeOffset.MinValue, DateTimeOffset.MinValue.AddDays(300)), dice);
        Follow(framework, state, (DateTimeOffset.MaxValue.AddDays(-300), DateTimeOffset.MaxValue), dice);

        // Each day on which a survey stands is looked at, so that ten thousand years of them take minutes.
        Follow(framework, state.With(surveys: []), (DateTimeOffset.MinValue, DateTimeOffset.MaxValue), dice);
    }

    private static void HasNoFault(Assessment assessment) =>
        assessment.Findings.Where(finding => finding.Fault is not null).Select(finding => finding.Fault!.ToString()).Should().BeEmpty();

    private static void Compare(Assessment before, Assessment after)
    {
        _ = ComparisonReport.Of(Comparison.Of(before, after)).ToMarkdown();
        foreach (var change in DraftDelta.Between(before, after).Changes)
        {
            change.Text.Should().NotBeEmpty();
        }
    }

    private static void Follow(Framework framework, AgreementState state, (DateTimeOffset From, DateTimeOffset Until) time, Dice dice)
    {
        if (!dice.Chance(20))
        {
            return;
        }

        var knowledge = dice.PickFrom(Enum.GetValues<Knowledge>());
        using var live = LiveAssessment.Open(framework, state, time.From, knowledge);
        live.AdvanceTo(time.Until);
        HasNoFault(live.Assess());
        var report = TimelineReport.Of(
            framework.Timeline(
                state,
                new TimelineOptions
                {
                    From = time.From,
                    Until = time.Until,
                    Knowledge = knowledge,
                }
            )
        );
        report.WriteText(TextWriter.Null);
        _ = report.ToSvg();
    }

    private static void Write(Assessment assessment)
    {
        _ = assessment.ToJson();
        _ = assessment.Warnings;
        _ = assessment.Receipt.Digest;
        var rows = new ArrayBufferWriter<byte>();
        foreach (var table in AssessmentTable.All)
        {
            table.WriteCsv([assessment], rows);
        }

        StatusReport.Of(assessment).WriteText(TextWriter.Null, withDetails: true);
        foreach (var issue in LintReport.Of(assessment).Issues)
        {
            issue.ToString().Should().NotBeEmpty();
        }

        foreach (var finding in assessment.Findings)
        {
            finding.Explain().ToString().Should().NotBeEmpty();
        }
    }

    /// <summary>Sets some of the parameters of a framework to the greatest and least that they take.</summary>
    private static Framework Stretched(Framework framework, Dice dice)
    {
        foreach (var parameter in framework.Parameters.Select(value => value.Parameter).Where(_ => dice.Chance(20)))
        {
            object? extreme =
                parameter.ValueType == typeof(decimal) ? dice.Pick(0m, 0.0001m, decimal.MaxValue)
                : parameter.ValueType == typeof(long) ? dice.Pick(0L, long.MaxValue)
                : parameter.ValueType == typeof(TimeSpan) ? dice.PickFrom(Times)
                : parameter.ValueType == typeof(DateTimeOffset) ? dice.PickFrom(Instants)
                : null;
            framework = extreme is not null && parameter.Takes(extreme) ? framework.With(parameter.Name, extreme) : framework;
        }

        return framework;
    }

    private static AgreementState Stretched(AgreementState state, Dice dice) =>
        state.With(
            claims: [.. state.Claims.Select(claim => Stretched(claim, dice))],
            instruments:
            [
                .. state.Instruments.Select(text => new Instrument(
                    text,
                    text.Amends,
                    text.Replaces,
                    text.Annexes,
                    [.. text.Provisions.Select(clause => Stretched(clause, dice))]
                )),
            ],
            surveys:
            [
                .. state.Surveys.Select(survey =>
                    dice.Chance(80)
                        ? survey
                        : new Survey(HostKinds.All.Find(survey.Of)!)
                        {
                            From = dice.PickFrom(Instants[..3]),
                            Until = dice.PickFrom(Instants[3..]),
                            By = survey.By,
                            SourceId = survey.SourceId,
                            Scope = survey.Scope,
                            Count = dice.Pick<int?>(null, 0, int.MaxValue),
                        }
                ),
            ]
        );

    private static AgreementClaim Stretched(AgreementClaim claim, Dice dice)
    {
        foreach (var field in claim.Kind.Fields)
        {
            FieldValue extreme = field switch
            {
                NumberField => dice.PickFrom(Numbers),
                InstantField when dice.Chance(20) => FieldValue.Between(dice.PickFrom(Instants[..3]), dice.PickFrom(Instants[3..])),
                InstantField => dice.PickFrom(Instants),
                _ => default,
            };
            var isStretched = extreme != default && dice.Chance(field.Required || claim[field] == default ? 4 : 30);
            claim = isStretched && field.Complaint(extreme) is null ? claim.With(field, extreme) : claim;
        }

        return claim;
    }
}
