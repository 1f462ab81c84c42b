using System.Globalization;

namespace FrameworkRules.Reporting;

/// <summary>A report on an assessment for people: what it shows, why, by whose word, and what to ask next. Immutable and safe to share between threads.</summary>
/// <remarks>
/// One report is written in three forms that say the same: plain text, Markdown, and one HTML file that needs nothing else. Of an assessment made by
/// <see cref="Assessment.WithoutConfidential"/>, no form holds a value of a confidential claim or clause; it says how many are left out.
/// However many records there are, the report stays bounded: long lists say how much they leave out. In 80 columns the note without the details takes at most
/// three screens, 150 lines, and what it says first, with what is past due, one screen of 50; each list says how much of it stands among the details.
/// </remarks>
/// <example><code>StatusReport.Of(Frameworks.Cessation2024.Evaluate(state)).WriteText(Console.Out);</code></example>
public sealed class StatusReport
{
    /// <summary>The narrowest plain text that a report is written in.</summary>
    public const int NarrowestText = 72;

    /// <summary>More columns than this are not filled, however wide a line may be.</summary>
    internal const int WidestText = 1_000;

    private readonly ReportDocument document;

    private StatusReport(ReportDocument document) => this.document = document;

    /// <summary>Makes the report on an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language; <see langword="null"/>: English.</param>
    public static StatusReport Of(Assessment assessment, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new StatusReport(ReportBuilder.Build(assessment, language ?? ReportLanguage.English));
    }

    /// <summary>Makes a report that shows some of the findings and nothing that is counted over all of them.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="isShown">Says which findings are shown.</param>
    /// <param name="language">The language; <see langword="null"/>: English.</param>
    public static StatusReport Of(Assessment assessment, Func<Finding, bool> isShown, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(isShown);
        return new StatusReport(ReportBuilder.Build(assessment, language ?? ReportLanguage.English, isShown));
    }

    /// <summary>Makes the report on an assessment, with what changed up to it: a chart, the changes of the gates, and what changed day by day.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="timeline">A timeline of the same framework that ends at the instant judged. If the assessment is without what is confidential, so is what is shown of it.</param>
    /// <param name="language">The language; <see langword="null"/>: English.</param>
    /// <exception cref="ArgumentException">The timeline is of another framework, or ends at another instant.</exception>
    public static StatusReport Of(Assessment assessment, Timeline timeline, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(timeline);
        if (timeline.Framework.Id != assessment.Framework.Id || timeline.Until != assessment.AsOf)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The timeline is of {timeline.Framework.Id} until {timeline.Until:u}; the assessment is of {assessment.Framework.Id} at {assessment.AsOf:u}."
                ),
                nameof(timeline)
            );
        }

        var shown = assessment.IsWithoutConfidential ? timeline.WithoutConfidential() : timeline;
        return new StatusReport(ReportBuilder.Build(assessment, shown, language ?? ReportLanguage.English));
    }

    /// <summary>Writes the report as plain text. No line is wider than the width.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="width">How many columns a line has at most; at least <see cref="NarrowestText"/>.</param>
    /// <param name="withDetails">Whether all duties, questions, findings, surveys and sources are written, too.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public void WriteText(TextWriter output, int width = 80, bool withDetails = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, NarrowestText);
        foreach (var line in TextForm.Of(document, Math.Min(width, WidestText), withDetails))
        {
            output.WriteLine(line);
        }
    }

    /// <summary>Returns the whole report as Markdown.</summary>
    public string ToMarkdown() => MarkdownForm.Of(document);

    /// <summary>Returns the whole report as one HTML file, without scripts and without anything to be loaded.</summary>
    public string ToHtml() => HtmlForm.Of(document);
}
