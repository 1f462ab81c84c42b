namespace FrameworkRules.Reporting;

/// <summary>A report on how two assessments differ, for people: what is worse, what is better, what differs without being either, and by which records. Immutable and safe to share between threads.</summary>
/// <remarks>Of a comparison made by <see cref="Comparison.WithoutConfidential"/>, no form holds a value of a confidential claim or clause.</remarks>
/// <example><code>File.WriteAllText("comment.md", ComparisonReport.Of(Comparison.Of(before, after)).ToMarkdown());</code></example>
public sealed class ComparisonReport
{
    private readonly ReportDocument document;

    private ComparisonReport(ReportDocument document) => this.document = document;

    /// <summary>Makes the report on a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language; <see langword="null"/>: English.</param>
    public static ComparisonReport Of(Comparison comparison, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonReport(ReportBuilder.Build(comparison, language ?? ReportLanguage.English));
    }

    /// <summary>Writes the report as plain text. No line is wider than the width.</summary>
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

    /// <summary>Returns the report as Markdown, as for a comment on a change of a draft.</summary>
    public string ToMarkdown() => MarkdownForm.Of(document);

    /// <summary>Returns the report as one HTML file, without scripts and without anything to be loaded.</summary>
    public string ToHtml() => HtmlForm.Of(document);
}
