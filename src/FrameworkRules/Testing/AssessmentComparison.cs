namespace FrameworkRules.Testing;

/// <summary>Finds what one assessment has worse than another.</summary>
internal sealed class AssessmentComparison(ReportLanguage language)
{
    private readonly FindingText words = new(language);

    public IReadOnlyList<string> WhatIsWorse(Assessment assessment, Assessment other)
    {
        if (assessment.Framework.Id != other.Framework.Id)
        {
            throw new ArgumentException(
                $"One assessment is under {assessment.Framework}, the other under {other.Framework}; they cannot be compared.",
                nameof(other)
            );
        }

        return [.. Comparison.Of(other, assessment).Worse.Select(Say)];
    }

    private string Say(FindingDifference difference)
    {
        var key = MessagePart.Value(difference.Key);
        return difference switch
        {
            { After: null } => words.Say(MessageId.TestNoLongerJudged, key, Outcome(difference.Before!)),
            { Sort: DifferenceSort.Date } => Described(MessageId.TestDatePassed, key, difference.After),
            { Before: { } before, After: { } after } when before.Outcome == after.Outcome => Described(
                MessageId.TestLesserLost,
                key,
                after
            ),
            _ => Described(MessageId.TestWorse, key, difference.After, Outcome(difference.Before!)),
        };
    }

    private string Described(MessageId id, MessagePart key, Finding after, params ReadOnlySpan<MessagePart> before) =>
        $"{words.Say(id, [key, Outcome(after), .. before])}\n{words.Describe(after)}";

    private static MessagePart Outcome(Finding finding) => MessagePart.Of(OutcomeWords.AsState(finding.Outcome));
}
