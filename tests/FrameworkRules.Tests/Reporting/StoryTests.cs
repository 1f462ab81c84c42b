using FrameworkRules.Reporting;
using FrameworkRules.Tests.Documentation;

namespace FrameworkRules.Tests.Reporting;

/// <summary>
/// Holds the story of the record, every change with its cause, and its picture. After a change that is meant, write both anew with
/// <c>UPDATE_GOLDEN=1 dotnet test tests/FrameworkRules.Tests --filter StoryTests</c> and read the difference.
/// </summary>
public sealed class StoryTests
{
    [Fact]
    public void The_story_of_the_record_is_the_one_on_file() =>
        Repository.ShouldHold("docs/record/story-2024.md", TimelineReport.Of(ChangeReports.Story()).ToMarkdown());

    [Fact]
    public void The_picture_of_the_record_is_the_one_on_file() =>
        Repository.ShouldHold("docs/images/story-2024.svg", TimelineReport.Of(ChangeReports.Story()).ToSvg());

    [Theory]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_of_the_story_is_wider_than_the_page(int width) =>
        ChangeReports.Text(TimelineReport.Of(ChangeReports.Story()), width).Split('\n').Should().OnlyContain(line => line.Length <= width);

    [Fact]
    public void Every_change_of_the_record_has_a_cause_that_is_on_file_or_the_date_of_a_duty() =>
        ChangeReports
            .Story()
            .Changes.Should()
            .OnlyContain(change =>
                change.MainCauses.Count > 0
                && change.MainCauses.All(cause =>
                    cause.Record != null || cause.Reason == ChangeReason.DeadlinePassed || cause.Reason == ChangeReason.CessationBegan
                )
            );

    [Fact]
    public void That_a_report_grew_old_is_told_apart_from_what_happened()
    {
        var changes = ChangeReports.Story().Changes;

        changes.Should().Contain(change => change.After.Key == "BORD-02" && change.Origin == ChangeOrigin.Age);
        changes.Should().Contain(change => change.After.Key == "BORD-02" && change.Origin == ChangeOrigin.World);
        changes.Should().Contain(change => change.After.Key == "BORD-02" && change.Origin == ChangeOrigin.Calendar);
        ChangeReports.Story().Gates.Should().Contain(change => change.Origin == ChangeOrigin.Age);
    }

    [Fact]
    public void The_strips_and_the_chart_have_a_lane_for_each_gate_and_each_finding_that_ever_changes()
    {
        var timeline = ChangeReports.Story();
        var changing = timeline
            .Changes.Where(change => change.Before.Outcome != change.After.Outcome)
            .Select(change => change.After.Key)
            .Distinct();
        var svg = TimelineReport.Of(timeline).ToSvg();

        svg.Split("<text x=\"0\"").Should().HaveCount(1 + changing.Count() + 4, "each lane has one label, and four gates may block");
        System.Xml.Linq.XDocument.Parse(svg).Root!.Name.LocalName.Should().Be("svg");
    }
}
