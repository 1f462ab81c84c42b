namespace FrameworkRules.Cli;

/// <summary>The forms in which assessments are written.</summary>
internal static class AssessmentFormats
{
    public static Format<Presentation> Json { get; } =
        new("json", static (shown, _, output) => output.Write(shown.All[0].Assessment.ToJson().Span)) { TakesSeveral = false };

    public static IReadOnlyList<Format<Presentation>> All { get; } =
    [
        .. Format<Presentation>.ForPeople(
            WriteText,
            static shown => shown.ReportOn(shown.All[0]).ToMarkdown(),
            static shown => shown.ReportOn(shown.All[0]).ToHtml()
        ),
        Json,
        new("jsonl", static (shown, _, output) => shown.ShownTable.WriteJsonLines(shown.Assessments, output)),
        new("csv", static (shown, _, output) => shown.ShownTable.WriteCsv(shown.Assessments, output)),
        new("sarif", static (shown, _, output) => SarifFormat.Write(shown, output)),
        new("junit", static (shown, _, output) => JUnitFormat.Write(shown, output)),
    ];

    private static void WriteText(Presentation shown, int width, TextWriter text)
    {
        for (var i = 0; i < shown.All.Count; i++)
        {
            if (i > 0)
            {
                text.WriteLine();
                text.WriteLine();
            }

            text.WriteLine(SafeText.Of($"File {shown.All[i].Name}."));
            shown.ReportOn(shown.All[i]).WriteText(text, width, shown.WithDetails);
        }
    }
}
