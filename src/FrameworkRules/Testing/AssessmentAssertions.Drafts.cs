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
        ArgumentNullException.ThrowIfNull(because);
        var named = Given.Items(ids);
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
            throw Failure(
                Message.Of(MessageId.TestSomethingToFail, MessagePart.Value(clause)),
                because,
                new Told(Message.Of(MessageId.TestNothingFails))
            );
        }

        return RequireNothing(
            [.. findings.Select(finding => NotBecauseOf(clause, finding)).OfType<Told>()],
            Message.Around(
                MessageId.TestToFailBecauseOf,
                named.Length == 0 ? Message.Of(MessageId.TestWhatFails) : Expectation.List(named),
                Expectation.Value(clause)
            ),
            because
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
        Given.Known(severity);
        ArgumentNullException.ThrowIfNull(because);
        var report = LintReport.Of(assessment, rules);
        if (report.ClauseCount == 0)
        {
            throw new ArgumentException("No text with a clause is judged, so this would always pass.", nameof(severity));
        }

        var found = report.AtLeast(severity).ToList();
        return found.Count == 0
            ? this
            : throw Expectation.Failure(
                language,
                Expectation.Because(Message.Of(MessageId.TestNoLint, MessagePart.Of(DraftMessages.Severities(severity))), because),
                new Told(Count(MessageId.TestThereAre, found), [.. found.Select(new DraftMessages(language).Say)])
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
        ArgumentNullException.ThrowIfNull(because);
        RequireSameFramework(previous);
        var delta = DraftDelta.Between(previous, assessment);
        var better = delta.Outcomes.Better.ToList();
        var byDeletion = better
            .Select(finding => (Finding: finding, Gone: DraftMessages.Deletions(finding, delta)))
            .Where(each => each.Gone.Count > 0)
            .ToList();
        var told = new List<Told>();
        if (better.Count == byDeletion.Count)
        {
            var drafts = new DraftMessages(language);
            told.Add(
                byDeletion.Count == 0
                    ? new Told(Message.Of(MessageId.TestNothingBetter))
                    : new Told(
                        Message.Of(MessageId.TestBetterByDeletion),
                        [.. byDeletion.Select(each => drafts.ByDeletion(each.Finding, each.Gone))]
                    )
            );
        }

        if (delta.Worse.Count > 0)
        {
            told.Add(
                new Told(
                    Message.Of(MessageId.TestFindingsAreWorse, MessagePart.Count(delta.Worse.Count)),
                    [.. WhatIsWorse(delta.Worse, previous)]
                )
            );
        }

        return RequireNothing(told, Message.Of(MessageId.TestGain), because);
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
        ArgumentNullException.ThrowIfNull(because);
        RequireSameFramework(previous);
        var delta = DraftDelta.Between(previous, assessment, accepted ?? []);
        if (delta.DutiesBefore == 0)
        {
            throw new ArgumentException("The draft before has no duty, so this would always pass.", nameof(previous));
        }

        var told = new List<Told>();
        if (delta.Losses.Count > 0)
        {
            told.Add(
                new Told(
                    Message.Of(MessageId.TestLosses, MessagePart.Count(delta.Losses.Count)),
                    [.. delta.Losses.Select(new DraftMessages(language).Say)]
                )
            );
        }

        if (delta.Stale.Count > 0)
        {
            told.Add(new Told(Message.Of(MessageId.TestStale), string.Join('\n', delta.Stale.Select(stale => $"  {stale.In(language)}"))));
        }

        return RequireNothing(told, Message.Of(MessageId.TestNoDutyLost), because);
    }

    private Told? NotBecauseOf(string clause, Finding finding)
    {
        var key = MessagePart.Value(finding.Key);
        if (!Fails(finding))
        {
            return new Told(Message.Of(MessageId.TestStateSentence, key, Expectation.StateOf(finding)), Describe(finding));
        }

        var against = finding.Evidence.Where(line => line.Judgement == Truth.False).Select(line => line.Claim).Distinct().ToList();
        if (against.Count == 0)
        {
            return new Told(Message.Of(MessageId.TestNoClauseAgainst, key), Describe(finding));
        }

        var others = against
            .FindAll(claim => !ClauseNumbers.Names(clause, claim))
            .ConvertAll(claim => claim.Number ?? claim.Paragraph ?? claim.Id);
        return others.Count == 0
            ? null
            : new Told(
                Message.Around(
                    MessageId.TestFailsByOthers,
                    Expectation.Value(finding.Key),
                    Expectation.List(others.Distinct(StringComparer.Ordinal))
                ),
                Describe(finding)
            );
    }

    private IEnumerable<string> WhatIsWorse(IEnumerable<FindingDifference> worse, Assessment before)
    {
        var delta = assessment.View.State.IsDraft && before.View.State.IsDraft ? DraftDelta.Between(before, assessment) : null;
        var drafts = new DraftMessages(language);
        return worse.Select(finding => drafts.Worse(finding, assessment, delta));
    }
}
