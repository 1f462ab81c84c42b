using CsCheck;
using FrameworkRules.Rules;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>Holds timelines of records made at random against what they stand for: an evaluation at every instant.</summary>
public sealed class TimelineProperties
{
    private const int Records = 60;
    private static readonly DateTimeOffset End = StateMaker.Start.AddDays(22);

    [Fact]
    public void At_every_hour_a_timeline_has_the_outcomes_of_an_evaluation_of_the_record() =>
        Gen.Int.Sample(
            seed =>
            {
                var (framework, record, options) = Make(new Dice(seed));
                var timeline = framework.Timeline(record, options);
                var outcomes = new Outcome[framework.FindingCount];
                foreach (var instant in Instants(timeline))
                {
                    var at = instant;
                    framework.Outcomes(framework.View(record, at, KnownAt(options, at)), outcomes);
                    framework.FindingKeys.Select(key => timeline.OutcomeAt(key, at)).Should().Equal(outcomes, $"at {at:O}, seed {seed}");
                }
            },
            iter: Records,
            threads: 1
        );

    [Fact]
    public void The_gates_and_dates_of_a_timeline_are_those_of_an_evaluation_at_every_change() =>
        Gen.Int.Sample(
            seed =>
            {
                var (framework, record, options) = Make(new Dice(seed));
                var timeline = framework.Timeline(record, options);
                var gates = timeline.Assess(timeline.From).Gates.ToDictionary(gate => gate.Gate, gate => gate.Status);
                var timings = timeline.Opening.ToDictionary(finding => finding.Key, finding => finding.Timing.Status);
                foreach (
                    var at in Instants(timeline)
                        .Where((_, number) => number % 7 == 0)
                        .Concat(timeline.Changes.Select(change => change.AsOf))
                        .Order()
                )
                {
                    var assessment = timeline.Assess(at);
                    foreach (var change in timeline.Gates.Where(change => change.AsOf <= at))
                    {
                        gates[change.Gate] = change.After;
                    }

                    foreach (var change in timeline.Changes.Where(change => change.AsOf <= at))
                    {
                        timings[change.After.Key] = change.After.Timing.Status;
                    }

                    assessment.Gates.Should().OnlyContain(gate => gates[gate.Gate] == gate.Status, $"at {at:O}, seed {seed}");
                    assessment
                        .Findings.Should()
                        .OnlyContain(finding => timings[finding.Key] == finding.Timing.Status, $"at {at:O}, seed {seed}");
                }
            },
            iter: Records / 3,
            threads: 1
        );

    [Fact]
    public void A_timeline_tells_the_changes_that_a_live_assessment_tells_and_by_the_same_causes() =>
        Gen.Int.Sample(
            seed =>
            {
                var (framework, record, options) = Make(new Dice(seed));
                options = options with { KnownAt = null };
                var timeline = framework.Timeline(record, options);
                using var live = LiveAssessment.Open(framework, record, options.From, options.Knowledge);
                var told = live.AdvanceTo(End).Where(change => !change.IsEvidenceOnly).ToList();
                timeline.Changes.Select(Line).Should().Equal(told.Select(Line), $"seed {seed}");
            },
            iter: Records,
            threads: 1
        );

    [Fact]
    public void A_record_fed_to_a_live_assessment_by_time_of_report_comes_to_what_the_timeline_tells() =>
        Gen.Int.Sample(
            seed =>
            {
                var (framework, made, _) = Make(new Dice(seed));
                var record = made.With(claims: [.. made.Claims.Where(claim => !RefersToAnother(claim))]);
                var timeline = framework.Timeline(record, new TimelineOptions { From = StateMaker.Start, Until = End });
                var reports = record
                    .Claims.GroupBy(claim => ReportedOn(claim, record))
                    .Where(report => report.Key < End)
                    .OrderBy(report => report.Key)
                    .ToList();
                var early = reports.Where(report => report.Key <= StateMaker.Start).SelectMany(report => report).ToList();
                using var live = LiveAssessment.Open(
                    framework,
                    record.With(claims: early, asOf: StateMaker.Start),
                    StateMaker.Start,
                    Knowledge.AsReported
                );
                foreach (var report in reports.Where(report => report.Key > StateMaker.Start))
                {
                    live.AdvanceTo(report.Key);
                    foreach (var claim in report)
                    {
                        live.Insert(claim);
                    }

                    var outcomes = live.Assess().Findings.Select(finding => $"{finding.Key} {finding.Outcome}");
                    outcomes
                        .Should()
                        .Equal(
                            framework.FindingKeys.Select(key => $"{key} {timeline.OutcomeAt(key, live.AsOf)}"),
                            $"at {live.AsOf:O}, seed {seed}"
                        );
                }
            },
            iter: Records / 3,
            threads: 1
        );

    [Fact]
    public void No_change_is_caused_by_time() =>
        Gen.Int.Sample(
            seed =>
            {
                var (framework, record, options) = Make(new Dice(seed));
                foreach (var change in framework.Timeline(record, options).Changes)
                {
                    change.MainCauses.Should().NotBeEmpty();
                    change
                        .MainCauses.Where(cause =>
                            cause.Record is null && cause.Reason is not (ChangeReason.DeadlinePassed or ChangeReason.CessationBegan)
                        )
                        .Should()
                        .BeEmpty($"seed {seed}");
                }
            },
            iter: Records,
            threads: 1
        );

    private static (Framework Framework, AgreementState Record, TimelineOptions Options) Make(Dice dice)
    {
        var framework = new FrameworkMaker(dice, canExplode: false).Make();
        var record = new StateMaker(dice).Make(subjects: dice.From(0, 4)).With(isDraft: false);
        return (
            framework,
            record,
            new TimelineOptions
            {
                From = StateMaker.Start,
                Until = End,
                Knowledge = dice.Pick(Knowledge.WithHindsight, Knowledge.AsReported),
                KnownAt = dice.Chance(20) ? StateMaker.Start.AddDays(dice.Below(15)) : null,
            }
        );
    }

    private static DateTimeOffset? KnownAt(TimelineOptions options, DateTimeOffset at) =>
        options.KnownAt ?? (options.Knowledge == Knowledge.AsReported ? at : null);

    /// <summary>Lists every hour, and the instants around each change.</summary>
    private static IEnumerable<DateTimeOffset> Instants(Timeline timeline) =>
        Enumerable
            .Range(0, (int)(End - StateMaker.Start).TotalHours + 1)
            .Select(hours => StateMaker.Start.AddHours(hours))
            .Concat(timeline.Changes.SelectMany(change => new[] { change.AsOf.AddTicks(-1), change.AsOf, change.AsOf.AddTicks(1) }))
            .Where(instant => instant >= timeline.From && instant <= timeline.Until)
            .Distinct()
            .Order();

    private static string Line(FindingChange change) =>
        $"{change.AsOf:O} {change} | {string.Join("; ", change.MainCauses)} {change.Origin}";

    private static DateTimeOffset ReportedOn(AgreementClaim claim, AgreementState record)
    {
        var own = claim.Kind.ReportedOn is { } field ? claim[field] : default;
        return own.TryGetInstant(out _, out var reported)
            ? reported
            : record.Sources.First(source => source.Id == claim.SourceId).Get(Source.DateField).Latest;
    }

    /// <summary>Tells whether a claim cannot be inserted before another.</summary>
    private static bool RefersToAnother(AgreementClaim claim) => claim.Kind.Fields.Any(field => field is TextField { Target: not null });
}
