using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>What rules of drafting find in the texts that an assessment judges, clause by clause. Immutable and safe to share between threads.</summary>
/// <remarks>
/// A word that leaves something open, where it is all that a clause says of a thing, reaches the verdict too: it counts as not stated. What else is found here
/// changes no finding; it tells what parties may come to read differently.
/// </remarks>
/// <example><code>
/// foreach (LintIssue issue in LintReport.Of(framework.Evaluate(draft)).Issues)
///     Console.WriteLine(issue);
/// </code></example>
[DebuggerDisplay("{Issues.Count} issues")]
public sealed class LintReport
{
    private readonly LintRules rules;
    private readonly Assessment assessment;

    private LintReport(Assessment assessment, LintRules rules)
    {
        (this.assessment, this.rules) = (assessment, rules);
        var text = new DraftText(assessment);
        ClauseCount = text.Clauses.Count;
        var places = text.Clauses.Select((clause, place) => (clause, place)).ToDictionary(pair => pair.clause, pair => pair.place);
        Issues =
        [
            .. rules
                .All.SelectMany(rule => rule.Find(text).Select(hit => Issue(rule, hit, text)))
                .DistinctBy(issue => (issue.Rule.Id, issue.Clause.Group, issue.Told))
                .OrderBy(issue => places.GetValueOrDefault(issue.Clause, int.MaxValue))
                .ThenByDescending(issue => issue.Severity),
        ];
    }

    /// <summary>Gets what was found, in the order in which the clauses stand, what matters most first.</summary>
    public IReadOnlyList<LintIssue> Issues { get; }

    /// <summary>Gets the rules that were asked.</summary>
    public LintRules Rules => rules;

    internal int ClauseCount { get; }

    /// <summary>Looks through the texts that an assessment judges.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="rules">The rules; <see langword="null"/>: the library's.</param>
    public static LintReport Of(Assessment assessment, LintRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new LintReport(assessment, rules ?? LintRules.Library);
    }

    /// <summary>Lists what was found that matters so much, or more.</summary>
    /// <param name="severity">How much.</param>
    public IEnumerable<LintIssue> AtLeast(LintSeverity severity)
    {
        Given.Known(severity);
        return Issues.Where(issue => issue.Severity >= severity);
    }

    /// <summary>Looks through the same texts without those that are confidential.</summary>
    public LintReport WithoutConfidential() => new(assessment.IsWithoutConfidential ? assessment : assessment.WithoutConfidential(), rules);

    /// <summary>Makes an issue, with the findings that rest on what stands under the number of the clause.</summary>
    private LintIssue Issue(LintRule rule, LintHit hit, DraftText text)
    {
        var clauses = text.Clauses.Where(clause => clause.Group == hit.Clause.Group).ToList();
        return new LintIssue(rule, hit)
        {
            Findings =
            [
                .. assessment.Findings.Where(finding =>
                    finding.Outcome is Outcome.Met or Outcome.PartiallyMet or Outcome.Unmet
                    && clauses.Exists(clause => Reliance.On(finding, clause.Claim))
                ),
            ],
        };
    }
}
