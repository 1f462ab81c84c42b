using System.Text;

namespace FrameworkRules.Cli;

/// <summary>A form in which assessments are written.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="TakesSeveral">Whether one document holds several assessments.</param>
/// <param name="Write">Writes it.</param>
internal sealed record Format(string Name, bool TakesSeveral, Action<IReadOnlyList<Judged>, Presentation, Stream> Write)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gets whether it can show what has changed over time.</summary>
    public bool TakesTimeline { get; private init; }

    public static Format Text { get; } = new("text", TakesSeveral: true, WriteText) { TakesTimeline = true };

    public static Format Json { get; } =
        new("json", TakesSeveral: false, static (all, _, output) => output.Write(all[0].Assessment.ToJson().Span));

    public static IReadOnlyList<Format> All { get; } =
    [
        Text,
        new("markdown", TakesSeveral: false, static (all, how, output) => WriteWords(output, how.ReportOn(all[0]).ToMarkdown()))
        {
            TakesTimeline = true,
        },
        new("html", TakesSeveral: false, static (all, how, output) => WriteWords(output, how.ReportOn(all[0]).ToHtml()))
        {
            TakesTimeline = true,
        },
        Json,
        new("jsonl", TakesSeveral: true, static (all, how, output) => how.ShownTable.WriteJsonLines(Assessments(all), output)),
        new("csv", TakesSeveral: true, static (all, how, output) => how.ShownTable.WriteCsv(Assessments(all), output)),
        new("sarif", TakesSeveral: true, SarifFormat.Write),
        new("junit", TakesSeveral: true, JUnitFormat.Write),
    ];

    public static Format Of(string name) => All.First(format => format.Name == name);

    private static IEnumerable<Assessment> Assessments(IEnumerable<Judged> all) => all.Select(judged => judged.Assessment);

    private static void WriteWords(Stream output, string text) => output.Write(Utf8.GetBytes(text));

    private static void WriteText(IReadOnlyList<Judged> all, Presentation how, Stream output)
    {
        using var text = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0)
            {
                text.WriteLine();
                text.WriteLine();
            }

            text.WriteLine(SafeText.Of($"File {all[i].Name}."));
            how.ReportOn(all[i]).WriteText(text, how.Width, how.WithDetails);
        }
    }
}
