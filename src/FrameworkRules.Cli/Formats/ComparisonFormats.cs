using FrameworkRules.Reporting;

namespace FrameworkRules.Cli;

/// <summary>The forms in which a comparison is written.</summary>
internal static class ComparisonFormats
{
    public static IReadOnlyList<Format<ComparisonReport>> All { get; } =
        Format<ComparisonReport>.ForPeople(
            static (report, width, text) => report.WriteText(text, width),
            static report => report.ToMarkdown(),
            static report => report.ToHtml()
        );
}
