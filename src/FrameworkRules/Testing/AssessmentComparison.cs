namespace FrameworkRules.Testing;

/// <summary>Finds what one assessment has worse than another.</summary>
internal static class AssessmentComparison
{
    public static IReadOnlyList<string> WhatIsWorse(Assessment assessment, Assessment other)
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

    private static string Say(FindingDifference difference) =>
        difference switch
        {
            { After: null } => $"{difference.Key} was {FindingText.Say(difference.Before!.Outcome)} and is not judged any more.",
            { Sort: DifferenceSort.Date } =>
                $"{difference.Key} was and is {FindingText.Say(difference.After.Outcome)}, and its date has passed.\n{FindingText.Describe(difference.After)}",
            { Before: { } before, After: { } after } when before.Outcome == after.Outcome =>
                $"{difference.Key} was and is {FindingText.Say(after.Outcome)}, and its lesser requirement is no longer met.\n{FindingText.Describe(after)}",
            _ =>
                $"{difference.Key} was {FindingText.Say(difference.Before!.Outcome)} and is {FindingText.Say(difference.After.Outcome)}.\n{FindingText.Describe(difference.After)}",
        };
}
