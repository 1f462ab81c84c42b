using FrameworkRules.Drafting;

namespace FrameworkRules.Testing;

/// <summary>Puts into words what an assertion on a draft finds, for those who write the draft: what a clause said, what it says, and what would mend it.</summary>
internal sealed class DraftMessages(ReportLanguage language)
{
    private readonly FindingText words = new(language);

    public static MessageId Severities(LintSeverity severity) =>
        severity switch
        {
            LintSeverity.Error => MessageId.TestLintErrors,
            LintSeverity.Warning => MessageId.TestLintWarnings,
            _ => MessageId.TestLintOfAnySort,
        };

    public string Say(LintIssue issue)
    {
        var lines = new Lines(language, names: null);
        lines.Say(to =>
        {
            var lint = to.Open(MessageId.TestLint);
            to.Value(issue.Clause.Name);
            to.Add(issue.Told);
            to.Say(Severity(issue.Severity));
            to.Value(issue.Rule.Id);
            to.Close(lint);
        });
        Quote(lines, MessageId.TestClauseWords, issue.Clause.Words);
        lines.Say(Message.Around(MessageId.TestMend, issue.Advice));
        if (issue.Findings.Count > 0)
        {
            lines.Say(Message.Around(MessageId.TestWithIt, Expectation.StatesOf(issue.Findings)));
        }

        return lines.ToString();
    }

    public string Say(DutyChange change)
    {
        var lines = new Lines(language, names: null);
        lines.Add(change.Key);
        Tell(lines, change);
        Quote(lines, MessageId.TestAfterWords, change.WordsAfter);
        if (change.Findings.Count > 0)
        {
            lines.Say(to =>
            {
                var with = to.Open(MessageId.TestWithIt);
                var list = to.OpenJoined(MessageId.ListSeparator);
                foreach (var finding in change.Findings)
                {
                    to.Add(Became(finding));
                }

                to.Close(list);
                to.Close(with);
            });
        }

        lines.Say(MessageId.TestMendDuty, MessagePart.Value(change.Key));
        Drafters(lines);
        return lines.ToString();
    }

    public string Worse(FindingDifference difference, Assessment assessment, DraftDelta? delta)
    {
        var key = MessagePart.Value(difference.Key);
        var lines = new Lines(language, names: null);
        switch (difference)
        {
            case { After: null }:
                lines.Say(MessageId.TestNoLongerJudged, key, Expectation.StateOf(difference.Before!));
                break;
            case { Sort: DifferenceSort.Date }:
                lines.Say(MessageId.TestDatePassed, key, Expectation.StateOf(difference.After));
                break;
            case { Before: { } before, After: { } after } when before.Outcome == after.Outcome:
                lines.Say(MessageId.TestLesserLost, key, Expectation.StateOf(after));
                break;
            default:
                lines.Say(MessageId.TestWorse, key, Expectation.StateOf(difference.After), Expectation.StateOf(difference.Before!));
                break;
        }

        if (difference.After is { } now)
        {
            lines.Add(words.Describe(now, assessment));
        }

        Causes(lines, difference, delta);
        return lines.ToString();
    }

    public string ByDeletion(FindingDifference finding, IReadOnlyList<DutyChange> gone)
    {
        var lines = new Lines(language, names: null);
        lines.Say(Message.Around(MessageId.TestByDeletion, Became(finding)));
        foreach (var change in gone)
        {
            Tell(lines, change);
        }

        lines.Say(MessageId.TestMend, MessagePart.Of(MessageId.TestMendDeletion));
        Drafters(lines);
        return lines.ToString();
    }

    /// <summary>Lists the clauses that are gone, where nothing else made a finding better.</summary>
    public static IReadOnlyList<DutyChange> Deletions(FindingDifference finding, DraftDelta delta)
    {
        var changes = delta.Changes.Where(change => change.Findings.Any(each => each.Key == finding.Key)).ToList();
        return changes.TrueForAll(IsDeletion) ? changes : [];
    }

    private static bool IsDeletion(DutyChange change) =>
        change.After is null && change.Sort is not DutyChangeSort.LimitGone || change.Sort == DutyChangeSort.ReciprocityBroken;

    private static Message Became(FindingDifference difference)
    {
        var (key, before) = (MessagePart.Value(difference.Key), Expectation.StateOf(difference.Before!));
        return difference.After is { } after
            ? Message.Of(MessageId.TestBecame, key, before, Expectation.StateOf(after))
            : Message.Of(MessageId.TestLeft, key, before);
    }

    private static void Tell(Lines lines, DutyChange change)
    {
        lines.Say(Message.Around(MessageId.TestStatement, change.Told));
        Quote(lines, MessageId.TestBeforeWords, change.WordsBefore);
    }

    private static void Causes(Lines lines, FindingDifference difference, DraftDelta? delta)
    {
        var causes = delta?.Changes.Where(change => change.Findings.Any(each => each.Key == difference.Key)).ToList() ?? [];
        if (causes.Count == 0)
        {
            return;
        }

        lines.Say(MessageId.TestSinceBefore);
        foreach (var change in causes)
        {
            lines.Say(Message.Around(MessageId.TestCause, change.Told));
            Quote(lines, MessageId.TestCauseBefore, change.WordsBefore);
            Quote(lines, MessageId.TestCauseAfter, change.WordsAfter);
        }
    }

    /// <summary>Says who is to act on a failure of a draft, whoever is to act by its clauses.</summary>
    private static void Drafters(Lines lines) => lines.Say(MessageId.TestAct, MessagePart.Of(MessageId.TestDrafters));

    private static MessageId Severity(LintSeverity severity) =>
        severity switch
        {
            LintSeverity.Error => MessageId.TestLintError,
            LintSeverity.Warning => MessageId.TestLintWarning,
            _ => MessageId.TestLintNote,
        };

    private static void Quote(Lines lines, MessageId id, string? words)
    {
        if (words is not null)
        {
            lines.Say(id, MessagePart.Value(words));
        }
    }
}
