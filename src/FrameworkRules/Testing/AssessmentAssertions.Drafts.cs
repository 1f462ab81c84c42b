using System.Globalization;
using FrameworkRules.Drafting;

namespace FrameworkRules.Testing;

public sealed partial class AssessmentAssertions
{
    /// <summary>Requires what fails to fail only because of one clause: that all that speaks against it stands there.</summary>
    /// <param name="clause">The number, paragraph or id of the clause, such as <c>5.3</c>.</param>
    /// <param name="ids">The preconditions that must fail so; none: whatever fails, and something must.</param>
    /// <exception cref="AssessmentAssertionException">One does not fail, or another clause speaks against it as well.</exception>
    /// <exception cref="ArgumentException">No text that is judged has such a clause, or the framework has no such precondition.</exception>
    public AssessmentAssertions FailBecauseOf(string clause, params string[] ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return FailBecauseOf(clause, ids, because: "");
    }

    /// <summary>Requires what fails to fail only because of one clause: that all that speaks against it stands there.</summary>
    /// <param name="clause">The number, paragraph or id of the clause, such as <c>5.3</c>.</param>
    /// <param name="ids">The preconditions that must fail so; none: whatever fails, and something must.</param>
    /// <param name="because">Why it must be so, for the message.</param>
    /// <inheritdoc cref="FailBecauseOf(string, string[])" path="/exception"/>
    public AssessmentAssertions FailBecauseOf(string clause, IEnumerable<string> ids, string because)
    {
        ArgumentException.ThrowIfNullOrEmpty(clause);
        ArgumentNullException.ThrowIfNull(ids);
        string[] named = [.. ids];
        var text = new DraftText(assessment);
        if (!text.Clauses.Any(each => ClauseNumbers.Names(clause, each.Claim)))
        {
            throw new ArgumentException(
                $"No text that is judged has a clause {clause}; {Suggestions.Nearest(clause, text.Clauses.Select(each => each.Name)) ?? "see the numbers of its clauses."}",
                nameof(clause)
            );
        }

        var findings = named.Length == 0 ? [.. assessment.Findings.Where(Fails)] : named.Select(id => assessment[id]).ToList();
        if (findings.Count == 0)
        {
            throw Failure($"something to fail because of {clause}", because, "nothing fails.");
        }

        var told = findings.Select(finding => NotBecauseOf(clause, finding)).OfType<string>().ToList();
        return told.Count == 0
            ? this
            : throw Failure(
                $"{(named.Length == 0 ? "what fails" : string.Join(", ", named))} to fail because of {clause} alone",
                because,
                string.Join("\n\nand ", told)
            );
    }

    /// <summary>Requires that rules of drafting find nothing in the texts that matters so much, or more.</summary>
    /// <param name="severity">How much.</param>
    /// <param name="rules">The rules; <see langword="null"/>: the library's.</param>
    /// <param name="because">Why it must be so, for the message.</param>
    /// <exception cref="AssessmentAssertionException">They find something; all of it is listed.</exception>
    /// <exception cref="ArgumentException">No text with a clause is judged, so that the test would always pass.</exception>
    public AssessmentAssertions HaveNoLint(LintSeverity severity = LintSeverity.Warning, LintRules? rules = null, string because = "")
    {
        var report = LintReport.Of(assessment, rules);
        if (report.ClauseCount == 0)
        {
            throw new ArgumentException("No text with a clause is judged, so this would always pass.", nameof(severity));
        }

        var found = report.AtLeast(severity).ToList();
        return found.Count == 0
            ? this
            : throw new AssessmentAssertionException(
                $"Expected no {DraftMessages.Severities(severity)} in the draft{FailureWords.Because(because)}, but there {(found.Count == 1 ? "is" : "are")} {found.Count.ToString(CultureInfo.InvariantCulture)}:\n\n{string.Join("\n\n", found.Select(DraftMessages.Say))}"
            );
    }

    /// <summary>Requires that something is better than in the assessment of an earlier draft, and nothing is worse. What is better only because the clause that failed is gone is no gain.</summary>
    /// <param name="previous">The assessment of the earlier draft, under the same framework.</param>
    /// <param name="because">Why it must be so, for the message.</param>
    /// <exception cref="AssessmentAssertionException">Nothing is better, or only by what was deleted, or something is worse.</exception>
    /// <exception cref="ArgumentException">The earlier draft was judged under another framework.</exception>
    public AssessmentAssertions GainOver(Assessment previous, string because = "")
    {
        ArgumentNullException.ThrowIfNull(previous);
        RequireSameFramework(previous);
        var delta = DraftDelta.Between(previous, assessment);
        var better = delta.Outcomes.Better.ToList();
        var byDeletion = better
            .Select(finding => (Finding: finding, Gone: DraftMessages.Deletions(finding, delta)))
            .Where(each => each.Gone.Count > 0)
            .ToList();
        var told = new List<string>();
        if (better.Count == byDeletion.Count)
        {
            told.Add(
                byDeletion.Count == 0
                    ? "nothing is better."
                    : $"nothing is better but by deletion:\n\n{string.Join("\n\n", byDeletion.Select(each => DraftMessages.ByDeletion(each.Finding, each.Gone)))}"
            );
        }

        if (delta.Worse.Count > 0)
        {
            told.Add(
                $"{FindingText.Count(delta.Worse.Count, "finding")} {(delta.Worse.Count == 1 ? "is" : "are")} worse:\n\n{string.Join("\n\n", WhatIsWorse(delta.Worse, previous))}"
            );
        }

        return told.Count == 0 ? this : throw Failure("a gain over the draft before", because, string.Join("\n\nand ", told));
    }

    /// <summary>Requires that no duty of an earlier draft is lost: gone, put on somebody else, put off, weakened, taken away from an area, a side or a verifier, or made one-sided.</summary>
    /// <param name="previous">The assessment of the earlier draft, under the same framework.</param>
    /// <param name="accepted">The differences that are accepted, each with a reason and an end; one that is stale fails this.</param>
    /// <param name="because">Why it must be so, for the message.</param>
    /// <exception cref="AssessmentAssertionException">A duty is lost, or an accepted difference is stale; all of it is listed.</exception>
    /// <exception cref="ArgumentException">The earlier draft was judged under another framework, or has no duty, so that the test would always pass.</exception>
    public AssessmentAssertions LoseNoDutyAgainst(
        Assessment previous,
        IEnumerable<AcceptedDifference>? accepted = null,
        string because = ""
    )
    {
        ArgumentNullException.ThrowIfNull(previous);
        RequireSameFramework(previous);
        var delta = DraftDelta.Between(previous, assessment, accepted ?? []);
        if (delta.DutiesBefore == 0)
        {
            throw new ArgumentException("The draft before has no duty, so this would always pass.", nameof(previous));
        }

        var told = new List<string>();
        if (delta.Losses.Count > 0)
        {
            told.Add(
                $"{FindingText.Count(delta.Losses.Count, "thing")} {(delta.Losses.Count == 1 ? "is" : "are")}:\n\n{string.Join("\n\n", delta.Losses.Select(DraftMessages.Say))}"
            );
        }

        if (delta.Stale.Count > 0)
        {
            told.Add($"of what was accepted, this is stale:\n\n{string.Join('\n', delta.Stale.Select(stale => $"  {stale}"))}");
        }

        return told.Count == 0
            ? this
            : throw Failure("no duty to be lost against the draft before", because, string.Join("\n\nand ", told));
    }

    private string? NotBecauseOf(string clause, Finding finding)
    {
        if (!Fails(finding))
        {
            return $"{finding.Key} is {FindingText.Say(finding.Outcome)}.\n\n{Describe(finding)}";
        }

        var against = finding.Evidence.Where(line => line.Judgement == Truth.False).Select(line => line.Claim).Distinct().ToList();
        var others = against.FindAll(claim => !ClauseNumbers.Names(clause, claim));
        return against.Count == 0 ? $"no clause speaks against {finding.Key}.\n\n{Describe(finding)}"
            : others.Count > 0
                ? $"{finding.Key} fails by {string.Join(", ", others.Select(claim => claim.Number ?? claim.Paragraph ?? claim.Id).Distinct(StringComparer.Ordinal))} as well.\n\n{Describe(finding)}"
            : null;
    }

    private IEnumerable<string> WhatIsWorse(IEnumerable<FindingDifference> worse, Assessment before)
    {
        var delta = assessment.View.State.IsDraft && before.View.State.IsDraft ? DraftDelta.Between(before, assessment) : null;
        return worse.Select(finding => DraftMessages.Worse(finding, assessment, delta));
    }
}
