namespace FrameworkRules.Reporting;

/// <summary>A report on a timeline for people: how gates and findings changed, when, and what changed them. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Of a timeline made by <see cref="Timeline.WithoutConfidential"/>, no form holds a value of a confidential claim or clause. However many changes there are,
/// the report stays bounded and says what it leaves out; <see cref="TimelineTable"/> leaves out nothing..
/// </remarks>
/// <example><code>TimelineReport.Of(Frameworks.Cessation2024.Timeline(record)).WriteText(Console.Out);</code></example>
public sealed class TimelineReport
{
    private readonly ReportDocument document;
    private readonly LaneChart? chart;

    private TimelineReport(ReportDocument document, LaneChart? chart) => (this.document, this.chart) = (document, chart);

    /// <summary>Makes the report on a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="language">The language; <see langword="null"/>: English.</param>
    public static TimelineReport Of(Timeline timeline, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var document = ReportBuilder.Build(timeline, language ?? ReportLanguage.English);
        return new TimelineReport(
            document,
            document.Sections.SelectMany(section => section.Blocks).OfType<Block.Lanes>().FirstOrDefault()?.Chart
        );
    }

    /// <summary>Writes the report as plain text, with a strip of signs for each gate and finding. No line is wider than the width.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="width">How many columns a line has at most; at least <see cref="StatusReport.NarrowestText"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public void WriteText(TextWriter output, int width = 80)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, StatusReport.NarrowestText);
        foreach (var line in TextForm.Of(document, Math.Min(width, StatusReport.WidestText), withDetails: true))
        {
            output.WriteLine(line);
        }
    }

    /// <summary>Returns the report as Markdown.</summary>
    public string ToMarkdown() => MarkdownForm.Of(document);

    /// <summary>Returns the report as one HTML file, without scripts and without anything to be loaded.</summary>
    public string ToHtml() => HtmlForm.Of(document);

    /// <summary>Returns the chart as one SVG file: a lane for each gate and for each finding that changes. Empty of lanes where nothing does.</summary>
    public string ToSvg() =>
        LaneSvg.Alone(
            chart ?? new LaneChart(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, [], [], []),
            Phrase.Join(". ", [document.Title, document.Subtitle]),
            document.IsRightToLeft
        );
}
