using System.Text;
using FrameworkRules.Reporting;
using FrameworkRules.Tests.Documentation;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Writes timelines and comparisons in each form.</summary>
internal static class ChangeReports
{
    public static AgreementState Record { get; } = AgreementState.Load(Page.PathOf("src/FrameworkRules.Samples/Record/record.json"));

    /// <summary>Makes the timeline of the record under the framework of 2024, up to the day before that of 2026.</summary>
    public static Timeline Story() =>
        Frameworks.Cessation2024.Timeline(Record, new TimelineOptions { Until = LocalDays.InZone("Asia/Beirut").LastOf("2026-04-15") });

    public static IEnumerable<string> AllForms(Timeline timeline)
    {
        var report = TimelineReport.Of(timeline);
        return
        [
            Text(report),
            Text(report, 120),
            report.ToMarkdown(),
            report.ToHtml(),
            report.ToSvg(),
            .. TimelineTable.All.SelectMany(table =>
                new[] { Written(output => table.WriteCsv(timeline, output)), Written(output => table.WriteJsonLines(timeline, output)) }
            ),
            .. AllForms(StatusReport.Of(timeline.Assess(timeline.Until), timeline)),
        ];
    }

    public static IEnumerable<string> AllForms(Comparison comparison)
    {
        var report = ComparisonReport.Of(comparison);
        return [Text(report), Text(report, 120), report.ToMarkdown(), report.ToHtml()];
    }

    public static string Text(TimelineReport report, int width = 80)
    {
        using var output = new StringWriter { NewLine = "\n" };
        report.WriteText(output, width);
        return output.ToString();
    }

    public static string Text(ComparisonReport report, int width = 80)
    {
        using var output = new StringWriter { NewLine = "\n" };
        report.WriteText(output, width);
        return output.ToString();
    }

    public static string Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IEnumerable<string> AllForms(StatusReport report) => [Reports.Text(report), report.ToMarkdown(), report.ToHtml()];
}
