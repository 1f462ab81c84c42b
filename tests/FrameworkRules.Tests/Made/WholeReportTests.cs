using System.Text.RegularExpressions;
using FrameworkRules.Reporting;
using FrameworkRules.Tests.Reporting;

namespace FrameworkRules.Tests.Made;

/// <summary>Holds everything that is written about a state in which no two things are called the same, as a person has read it: write it anew with <c>UPDATE_GOLDEN=1</c> and read the difference.</summary>
public sealed partial class WholeReportTests
{
    private static readonly Dictionary<string, Func<string>> Outputs = new()
    {
        ["note.txt"] = () => Reports.Text(StatusReport.Of(MadeForWriting.Assess()), withDetails: false),
        ["details.txt"] = () => Reports.Text(StatusReport.Of(MadeForWriting.Assess())),
        ["details-open.txt"] = () => Reports.Text(StatusReport.Of(MadeForWriting.Assess().WithoutConfidential())),
        ["details.md"] = () => StatusReport.Of(MadeForWriting.Assess()).ToMarkdown(),
        ["details.html"] = () => WithoutStyle(StatusReport.Of(MadeForWriting.Assess()).ToHtml()),
        ["explained.txt"] = () =>
            string.Join("\n", MadeForWriting.Assess().Findings.Select(finding => finding.Explain().ToString().ReplaceLineEndings("\n"))),
        ["explained-open.txt"] = () =>
            string.Join(
                "\n",
                MadeForWriting
                    .Assess()
                    .WithoutConfidential()
                    .Findings.Select(finding => finding.Explain().ToString().ReplaceLineEndings("\n"))
            ),
        ["tables.txt"] = () => Tables(MadeForWriting.Assess()),
        ["comparison.txt"] = () => ChangeReports.Text(ComparisonReport.Of(Compare())),
        ["comparison-back.txt"] = () =>
            ChangeReports.Text(ComparisonReport.Of(Comparison.Of(MadeForWriting.AssessLater(), MadeForWriting.Assess()))),
        ["comparison-in-time.txt"] = () => ChangeReports.Text(ComparisonReport.Of(MadeForWriting.CompareInTime())),
        ["comparison-of-frameworks.txt"] = () => ChangeReports.Text(ComparisonReport.Of(MadeForWriting.CompareFrameworks())),
        ["comparison.md"] = () => ComparisonReport.Of(Compare()).ToMarkdown(),
        ["comparison.html"] = () => WithoutStyle(ComparisonReport.Of(Compare()).ToHtml()),
        ["timeline.txt"] = () => ChangeReports.Text(TimelineReport.Of(MadeForWriting.Follow())),
        ["timeline.md"] = () => TimelineReport.Of(MadeForWriting.Follow()).ToMarkdown(),
        ["timeline.svg"] = () => TimelineReport.Of(MadeForWriting.Follow()).ToSvg(),
        ["timeline-tables.txt"] = () => Tables(MadeForWriting.Follow()),
        ["blocks.txt"] = () => string.Join("\n", TextForm.Of(MadeDocument.Of(isRightToLeft: false), 72, withDetails: true)),
        ["blocks-right-to-left.txt"] = () => string.Join("\n", TextForm.Of(MadeDocument.Of(isRightToLeft: true), 72, withDetails: false)),
        ["blocks.md"] = () => MarkdownForm.Of(MadeDocument.Of(isRightToLeft: false)),
        ["blocks.html"] = () => WithoutStyle(HtmlForm.Of(MadeDocument.Of(isRightToLeft: false))),
        ["bare.txt"] = () => Reports.Text(StatusReport.Of(MadeBare.Assess())),
        ["bare-met.txt"] = () => Reports.Text(StatusReport.Of(MadeBare.AssessMet())),
        ["bare-timeline.txt"] = () => ChangeReports.Text(TimelineReport.Of(MadeBare.Follow())),
        ["causes.txt"] = () => ChangeReports.Text(TimelineReport.Of(MadeForTime.Follow(Knowledge.AsReported))),
        ["causes-with-hindsight.txt"] = () => ChangeReports.Text(TimelineReport.Of(MadeForTime.Follow(Knowledge.WithHindsight))),
        ["causes-tables.txt"] = () => Tables(MadeForTime.Follow(Knowledge.WithHindsight)),
        ["years.svg"] = () => TimelineReport.Of(MadeForTime.FollowForYears()).ToSvg(),
        ["note-over-time.html"] = () => WithoutStyle(NoteOverTime().ToHtml()),
        ["draft.txt"] = () => string.Concat(MadeForReading.AssessDraft().Findings.Select(finding => $"{finding} {finding.Reason}\n")),
        ["circle.txt"] = () => Reports.Text(StatusReport.Of(MadeForReading.AssessCircle()), withDetails: false),
        ["template.json"] = MadeForWriting.Template,
        ["schema-reasons.json"] = () => AssessmentSchema.Write(Detail.Reasons),
        ["schema-outcomes.json"] = () => AssessmentSchema.Write(Detail.Outcomes),
    };

    public static TheoryData<string> Names() => [.. Outputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_is_what_a_person_has_read(string name) =>
        Repository.ShouldHold($"tests/FrameworkRules.Tests/Data/Made/{name}", WithoutBuild(Outputs[name]().ReplaceLineEndings("\n")));

    private static StatusReport NoteOverTime()
    {
        var timeline = MadeForTime.Follow(Knowledge.AsReported);
        return StatusReport.Of(timeline.Assess(timeline.Until), timeline);
    }

    /// <summary>Leaves out what is another with every build.</summary>
    internal static string WithoutBuild(string written) => Build().Replace(written, "…");

    private static Comparison Compare() => Comparison.Of(MadeForWriting.Assess(), MadeForWriting.AssessLater());

    private static string Tables(Assessment assessment) =>
        string.Concat(
            AssessmentTable.All.Select(table =>
                $"{table.Name}\n{ChangeReports.Written(output => table.WriteCsv([assessment], output))}\n"
                + $"{ChangeReports.Written(output => table.WriteJsonLines([assessment], output))}\n"
            )
        );

    private static string Tables(Timeline timeline) =>
        string.Concat(
            TimelineTable.All.Select(table =>
                $"{table.Name}\n{ChangeReports.Written(output => table.WriteCsv(timeline, output))}\n"
                + $"{ChangeReports.Written(output => table.WriteJsonLines(timeline, output))}\n"
            )
        );

    /// <summary>Leaves out how a page looks: that is looked at in a browser.</summary>
    private static string WithoutStyle(string page) => Style().Replace(page, "<style></style>");

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline, 10_000)]
    private static partial Regex Style();

    /// <summary>What is another with every build.</summary>
    [GeneratedRegex(@"0\.\d+\.\d+\+[0-9a-f]+|[0-9a-f]{64}|[0-9a-f]{12}", RegexOptions.None, 10_000)]
    private static partial Regex Build();
}
