using FrameworkRules.Drafting;

namespace FrameworkRules.Testing;

/// <summary>Puts into words what an assertion on a draft finds, for those who write the draft: what a clause said, what it says, and what would mend it.</summary>
internal static class DraftMessages
{
    /// <summary>Who is to act on a failure of a draft, whoever is to act by its clauses.</summary>
    private const string ToAct = "  to act  the drafters";

    public static string Severities(LintSeverity severity) =>
        severity switch
        {
            LintSeverity.Error => "lint errors",
            LintSeverity.Warning => "lint warnings or errors",
            _ => "lint",
        };

    public static string Say(LintIssue issue) =>
        Lines(
            $"{issue.Clause.Name}: {issue.Message} ({Severity(issue.Severity)}, {issue.Rule.Id})",
            Quoted("clause", issue.Clause.Words),
            $"  to mend {issue.Suggestion}",
            issue.Findings.Count == 0
                ? null
                : $"  with it {string.Join(", ", issue.Findings.Select(finding => $"{finding.Key} is {FindingText.Say(finding.Outcome)}"))}"
        );

    public static string Say(DutyChange change) =>
        Lines(
            change.Key,
            $"  {change.Text}",
            Quoted("before", change.WordsBefore),
            Quoted("after", change.WordsAfter),
            change.Findings.Count == 0 ? null : $"  with it {string.Join(", ", change.Findings.Select(Became))}",
            $"  to mend say again what was said, or accept \"{change.Key}\" with a reason and an end",
            ToAct
        );

    public static string Worse(FindingDifference difference, Assessment assessment, DraftDelta? delta) =>
        Lines(
            difference switch
            {
                { After: null } => $"{difference.Key} was {FindingText.Say(difference.Before!.Outcome)} and is not judged any more.",
                { Sort: DifferenceSort.Date } =>
                    $"{difference.Key} was and is {FindingText.Say(difference.After.Outcome)}, and its date has passed.",
                { Before: { } before, After: { } after } when before.Outcome == after.Outcome =>
                    $"{difference.Key} was and is {FindingText.Say(after.Outcome)}, and its lesser requirement is no longer met.",
                _ => $"{Became(difference)}.",
            },
            difference.After is { } now ? FindingText.Describe(now, assessment) : null,
            Causes(difference, delta)
        );

    public static string ByDeletion(FindingDifference finding, IReadOnlyList<DutyChange> gone) =>
        Lines(
            $"{Became(finding)}, because the clause that failed is gone:",
            [
                .. gone.SelectMany(change => new[] { $"  {change.Text}", Quoted("before", change.WordsBefore) }),
                "  to mend write the clause so that it does what is required",
                ToAct,
            ]
        );

    /// <summary>Lists the clauses that are gone, where nothing else made a finding better.</summary>
    public static IReadOnlyList<DutyChange> Deletions(FindingDifference finding, DraftDelta delta)
    {
        var changes = delta.Changes.Where(change => change.Findings.Any(each => each.Key == finding.Key)).ToList();
        return changes.TrueForAll(IsDeletion) ? changes : [];
    }

    private static bool IsDeletion(DutyChange change) =>
        change.After is null && change.Sort is not DutyChangeSort.LimitGone || change.Sort == DutyChangeSort.ReciprocityBroken;

    private static string Became(FindingDifference difference) =>
        $"{difference.Key} was {FindingText.Say(difference.Before!.Outcome)} and is {(difference.After is { } after ? FindingText.Say(after.Outcome) : "not judged any more")}";

    private static string? Causes(FindingDifference difference, DraftDelta? delta)
    {
        var causes = delta?.Changes.Where(change => change.Findings.Any(each => each.Key == difference.Key)).ToList() ?? [];
        return causes.Count == 0
            ? null
            : Lines(
                "  since the draft before:",
                [
                    .. causes.SelectMany(change =>
                        new[] { $"    {change.Text}", Quoted("  before", change.WordsBefore), Quoted("  after", change.WordsAfter) }
                    ),
                ]
            );
    }

    private static string Severity(LintSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string? Quoted(string label, string? words) => words is null ? null : $"  {label, -7} \"{words}\"";

    private static string Lines(string first, params IEnumerable<string?> rest) => string.Join('\n', rest.OfType<string>().Prepend(first));
}
