using FrameworkRules.Reporting;

namespace FrameworkRules.Cli;

/// <summary>The forms in which a timeline is written.</summary>
internal static class TimelineFormats
{
    public static IReadOnlyList<Format<(Timeline Timeline, TimelineTable Table)>> All { get; } =
    [
        .. Format<(Timeline Timeline, TimelineTable Table)>.ForPeople(
            static (shown, width, text) => TimelineReport.Of(shown.Timeline).WriteText(text, width),
            static shown => TimelineReport.Of(shown.Timeline).ToMarkdown(),
            static shown => TimelineReport.Of(shown.Timeline).ToHtml()
        ),
        Format<(Timeline Timeline, TimelineTable Table)>.OfText("svg", static shown => TimelineReport.Of(shown.Timeline).ToSvg()),
        new("jsonl", static (shown, _, output) => shown.Table.WriteJsonLines(shown.Timeline, output)),
        new("csv", static (shown, _, output) => shown.Table.WriteCsv(shown.Timeline, output)),
    ];
}
