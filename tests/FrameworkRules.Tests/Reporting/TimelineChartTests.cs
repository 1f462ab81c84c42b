using System.Text.RegularExpressions;
using FrameworkRules.Reporting;
using FrameworkRules.Tests.Made;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds what a chart over time shows besides its lanes: a scale that can be read, and what is marked.</summary>
public sealed partial class TimelineChartTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 6)]
    [InlineData(8, 12)]
    [InlineData(40, 60)]
    [InlineData(80, 120)]
    [InlineData(90, 240)]
    [InlineData(200, 360)]
    [InlineData(1_000, 1_560)]
    public void However_long_it_is_the_scale_has_some_ticks_and_not_too_many(int years, int monthsApart)
    {
        var ticks = Ticks()
            .Matches(TimelineReport.Of(MadeBare.FollowFor(years)).ToSvg())
            .Select(tick => int.Parse(tick.Groups[2].Value, null) * 12 + MonthOf(tick.Groups[1].Value))
            .ToList();

        ticks.Should().HaveCountGreaterThan(2).And.HaveCountLessThan(11);
        ticks.Zip(ticks.Skip(1), (tick, next) => next - tick).Should().OnlyContain(apart => apart == monthsApart);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(-2, false)]
    public void A_date_is_marked_on_its_last_instant(int ticks, bool isMarked)
    {
        var due = Make.Before.AddDays(2);
        var framework = Make.Framework(
            new Stated(
                "D-1",
                define =>
                    define
                        .Requires(Quantify.The<Depot>().That(Depot.Guarded.Is(true)))
                        .DueBy(new Parameter<DateTimeOffset>("end", "the end") { Proposal = due })
            )
        );
        var timeline = framework.Timeline(
            Make.State(Make.Depot().With(Depot.Guarded, true)),
            new TimelineOptions
            {
                From = Make.Before.AddDays(-3),
                Until = due.AddTicks(ticks),
                Knowledge = Knowledge.WithHindsight,
            }
        );

        timeline.Changes.Should().NotBeEmpty("else there is no chart");
        ChangeReports.Text(TimelineReport.Of(timeline)).Contains("due: ", StringComparison.Ordinal).Should().Be(isMarked);
    }

    [Fact]
    public void Every_report_is_made_in_the_language_that_is_asked_for()
    {
        var assessment = MadeForWriting.Assess();
        var timeline = MadeForTime.Follow(Knowledge.AsReported);
        var later = timeline.Assess(timeline.Until);
        var language = Disguised.For(assessment, later);

        string[] written =
        [
            StatusReport.Of(assessment, language).ToMarkdown(),
            StatusReport.Of(assessment, _ => true, language).ToMarkdown(),
            StatusReport.Of(later, timeline, language).ToMarkdown(),
            TimelineReport.Of(timeline, language).ToMarkdown(),
            ComparisonReport.Of(MadeForWriting.CompareInTime(), language).ToMarkdown(),
        ];

        written.Should().OnlyContain(report => report.Contains(Disguised.Disguise("known"), StringComparison.Ordinal));
    }

    private static int MonthOf(string name) =>
        Array.IndexOf(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], name);

    [GeneratedRegex("<text[^>]*>([A-Z][a-z]{2}) ([0-9]{4})</text>")]
    private static partial Regex Ticks();
}
