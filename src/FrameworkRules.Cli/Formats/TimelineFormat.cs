using System.Text;
using FrameworkRules.Reporting;

namespace FrameworkRules.Cli;

/// <summary>A form in which a timeline is written.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Write">Writes it: the timeline, the table of tables, the width of text, and where to.</param>
internal sealed record TimelineFormat(string Name, Action<Timeline, TimelineTable, int, Stream> Write)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IReadOnlyList<TimelineFormat> All { get; } =
    [
        new("text", WriteText),
        new("markdown", static (timeline, _, _, output) => WriteWords(output, TimelineReport.Of(timeline).ToMarkdown())),
        new("html", static (timeline, _, _, output) => WriteWords(output, TimelineReport.Of(timeline).ToHtml())),
        new("svg", static (timeline, _, _, output) => WriteWords(output, TimelineReport.Of(timeline).ToSvg())),
        new("jsonl", static (timeline, table, _, output) => table.WriteJsonLines(timeline, output)),
        new("csv", static (timeline, table, _, output) => table.WriteCsv(timeline, output)),
    ];

    private static void WriteWords(Stream output, string text) => output.Write(Utf8.GetBytes(text));

    private static void WriteText(Timeline timeline, TimelineTable table, int width, Stream output)
    {
        using var text = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        TimelineReport.Of(timeline).WriteText(text, width);
    }
}
