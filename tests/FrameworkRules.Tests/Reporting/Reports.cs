using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Writes reports in each form.</summary>
internal static class Reports
{
    /// <summary>Writes a report in all forms; plain text in two widths.</summary>
    public static IEnumerable<string> AllForms(Assessment assessment)
    {
        var report = StatusReport.Of(assessment);
        return [Text(report), Text(report, 120), report.ToMarkdown(), report.ToHtml()];
    }

    public static string Text(StatusReport report, int width = 80, bool withDetails = true)
    {
        using var output = new StringWriter { NewLine = "\n" };
        report.WriteText(output, width, withDetails);
        return output.ToString();
    }
}
