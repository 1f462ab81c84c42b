using FrameworkRules.Tests.Reporting;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>Holds how a timeline is asked for, and that its cost grows with the record and no faster.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void Without_being_told_it_begins_with_the_framework_and_ends_with_the_last_report()
    {
        var timeline = Frameworks.Cessation2024.Timeline(ChangeReports.Record);

        timeline.From.Should().Be(Frameworks.Cessation2024.EffectiveFrom);
        timeline.Until.Should().BeAfter(new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero));
        timeline.Knowledge.Should().Be(Knowledge.AsReported);
    }

    [Fact]
    public void It_says_which_outcome_a_finding_had_over_which_time()
    {
        var timeline = ChangeReports.Story();
        var spans = timeline.Spans("AUTH-05");

        spans[0].From.Should().Be(timeline.From);
        spans[^1].Until.Should().Be(timeline.Until);
        spans.Zip(spans.Skip(1)).Should().OnlyContain(pair => pair.First.Until == pair.Second.From);
        spans.Select(span => span.Outcome).Should().Contain([Outcome.Unmet, Outcome.Met]);
        timeline.OutcomeAt("AUTH-05", spans[^1].From).Should().Be(Outcome.Met);
        timeline.Assess(spans[^1].From)["AUTH-05"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void With_hindsight_what_was_reported_later_counts_from_when_it_was_so()
    {
        var record = ChangeReports.Record;
        var until = new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);
        var known = Frameworks.Cessation2024.Timeline(record, new TimelineOptions { Until = until });
        var hindsight = Frameworks.Cessation2024.Timeline(
            record,
            new TimelineOptions { Until = until, Knowledge = Knowledge.WithHindsight }
        );
        var then = Frameworks.Cessation2024.Timeline(record, new TimelineOptions { Until = until, KnownAt = until });

        hindsight.Changes.Should().NotContain(change => change.Causes.Any(cause => cause.Reason == ChangeReason.Reported));
        known.Changes.Should().Contain(change => change.Causes.Any(cause => cause.Reason == ChangeReason.Reported));
        then.KnownAt.Should().Be(until);
        then.Changes.Should().NotContain(change => change.Causes.Any(cause => cause.Reason == ChangeReason.Reported));
    }

    [Fact]
    public void It_may_end_with_the_instant_at_which_it_begins()
    {
        var instant = new DateTimeOffset(2025, 2, 18, 12, 0, 0, TimeSpan.Zero);
        var timeline = Frameworks.Cessation2024.Timeline(ChangeReports.Record, new TimelineOptions { From = instant, Until = instant });

        (timeline.From, timeline.Until, timeline.Changes.Count).Should().Be((instant, instant, 0));
        timeline.Spans("AUTH-05").Should().ContainSingle().Which.Outcome.Should().Be(timeline.Assess(instant)["AUTH-05"].Outcome);
    }

    [Fact]
    public void Where_neither_says_when_it_runs_from_the_first_report_to_the_last_or_the_instant_of_the_record()
    {
        var bare = Make.Framework(new Stated(new Fixed(Truth.True)));
        var (first, last, asOf) = (
            Make.Instant("2025-01-02T00:00:00Z"),
            Make.Instant("2025-03-04T00:00:00Z"),
            Make.Instant("2025-05-06T00:00:00Z")
        );
        var record = new AgreementState { Sources = [Report("b", last), Report("a", first)] };

        (bare.Timeline(record).From, bare.Timeline(record).Until).Should().Be((first, last));
        bare.Timeline(record.With(asOf: asOf)).Until.Should().Be(asOf);
        bare.Timeline(record, new TimelineOptions { From = asOf }).Until.Should().Be(asOf, "no report is later");
        bare.Timeline(new AgreementState(), new TimelineOptions { From = asOf }).Until.Should().Be(asOf, "there is none");
    }

    [Fact]
    public void A_misspelt_finding_and_an_instant_outside_are_refused_by_name()
    {
        var timeline = ChangeReports.Story();

        timeline.Invoking(story => story.Spans("BORD-2")).Should().Throw<ArgumentException>().WithMessage("*BORD-02*");
        timeline.Invoking(story => story.Assess(story.Until.AddTicks(1))).Should().Throw<ArgumentOutOfRangeException>();
        timeline.Invoking(story => story.OutcomeAt("BORD-02", story.From.AddTicks(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_end_before_the_beginning_is_refused() =>
        Frameworks
            .Cessation2024.Invoking(framework =>
                framework.Timeline(ChangeReports.Record, new TimelineOptions { Until = framework.EffectiveFrom!.Value.AddDays(-1) })
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*before it begins*");

    [Fact]
    public void Its_cost_grows_with_the_record_and_no_faster()
    {
        var (small, large) = (Judged(500), Judged(2_000));

        large.Should().BeLessThan(5 * small, "four times the incidents take about four times the judgements");
    }

    [Fact]
    public void It_does_not_judge_at_instants_at_which_nothing_can_change()
    {
        var timeline = ChangeReports.Story();
        var perEvaluation = Frameworks.Cessation2024.FindingCount;

        timeline.Concluded.Should().BeLessThan(20L * perEvaluation * timeline.Changes.Count, "at most twenty evaluations for each change");
    }

    private static long Judged(int incidents)
    {
        var start = Frameworks.Cessation2024.EffectiveFrom!.Value;
        var record = new AgreementState
        {
            Sources =
            [
                .. Enumerable
                    .Range(0, incidents)
                    .Select(i => new Source($"s{i}")
                    {
                        Publisher = "UNIFIL",
                        Date = start.AddHours(6 * i),
                        Grade = SourceGrade.Observer,
                    }),
            ],
            Claims =
            [
                .. Enumerable
                    .Range(0, incidents)
                    .Select(i => new AgreementClaim(Incident.Kind, $"i{i}")
                    {
                        AssertedBy = "UNIFIL",
                        At = start.AddHours(6 * i),
                        SourceId = $"s{i}",
                        [Incident.Side] = i % 2 == 0 ? "IL" : "LB",
                        [Incident.IsAttack] = i % 3 == 0,
                    }),
            ],
        };
        return Frameworks.Cessation2024.Timeline(record, new TimelineOptions { Until = start.AddHours(6 * incidents) }).Judged;
    }

    private static Source Report(string id, DateTimeOffset date) =>
        new(id)
        {
            Publisher = "a paper",
            Date = date,
            Grade = SourceGrade.Press,
        };
}
