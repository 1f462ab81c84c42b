using FrameworkRules.Drafting;

namespace FrameworkRules.Cli;

/// <summary>Writes what there is to say of one draft: what it does not do, what is vague, and what hangs on brackets.</summary>
internal static class DraftPage
{
    private const int Indent = 2;
    private const int Deeper = 4;

    public static string Of(Judged draft, LintReport lint, DraftReadings readings, int width)
    {
        var assessment = draft.Assessment;
        using var page = new Page(width);
        page.Text($"Draft {draft.Name}, judged under {assessment.Framework}: {assessment.Framework.Title}.");
        page.Text(
            $"{Count(assessment, Outcome.Met)} met, {Count(assessment, Outcome.PartiallyMet)} met in part, {Count(assessment, Outcome.Unmet)} not met, {Count(assessment, Outcome.Unknown)} not known; {Count(assessment, Outcome.NotApplicable)} do not apply."
        );
        Findings(assessment, page);
        Lint(lint, page);
        Brackets(readings, page);
        return page.ToString();
    }

    private static void Findings(Assessment assessment, Page page)
    {
        var open = assessment.Findings.Where(finding => finding.Outcome is not (Outcome.Met or Outcome.NotApplicable)).ToList();
        Heading("What the text does not do", open.Count, page);
        foreach (var finding in open)
        {
            page.Blank();
            page.Text($"{finding.Key} {Words.Of(finding.Outcome)}: {finding.Statement}", Indent);
            foreach (var mending in Mending.Of(finding))
            {
                page.Labelled("-", mending, Deeper, 2);
            }
        }
    }

    private static void Lint(LintReport lint, Page page)
    {
        Heading("What may come to be read differently", lint.Issues.Count, page);
        foreach (var clause in lint.Issues.GroupBy(issue => (issue.Clause.Text.Id, issue.Clause.Name)))
        {
            page.Blank();
            var words = clause.Select(issue => issue.Clause.Words).FirstOrDefault(words => words is not null);
            page.Text(words is null ? clause.Key.Name : $"{clause.Key.Name}  \"{words}\"", Indent);
            foreach (var issue in clause)
            {
                page.Labelled("-", $"{Severity(issue.Severity)} ({issue.Rule.Id}): {issue.Message}; {issue.Suggestion}.", Deeper, 2);
            }
        }
    }

    private static void Brackets(DraftReadings readings, Page page)
    {
        if (readings.Brackets.Count == 0)
        {
            return;
        }

        Heading("What stands in brackets", readings.Brackets.Count, page);
        foreach (var bracket in readings.Brackets)
        {
            page.Labelled("-", bracket.ToString(), Indent, 2);
        }

        page.Blank();
        page.Text(
            readings.Hanging.Count == 0
                ? $"No finding hangs on it: all {Words.Number(readings.All.Count, "reading", "readings")} come to the same."
                : $"Of {Words.Number(readings.All.Count, "reading", "readings")}{(readings.IsComplete ? "" : ", not all there are,")} these findings hang on it:"
        );
        foreach (var hanging in readings.Hanging)
        {
            page.Labelled("-", hanging.ToString(), Indent, 2);
        }
    }

    private static void Heading(string text, int count, Page page)
    {
        page.Blank();
        page.Text($"{text.ToUpperInvariant()}: {(count == 0 ? "nothing" : Words.Number(count, "thing", "things"))}");
    }

    private static string Count(Assessment assessment, Outcome outcome) => Words.Number(assessment.Count(outcome), "", "").Trim();

    private static string Severity(LintSeverity severity) => severity.ToString().ToLowerInvariant();
}
