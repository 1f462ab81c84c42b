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

        var now = assessment.Findings.ToDictionary(finding => finding.Key, StringComparer.Ordinal);
        var before = other.Findings.ToDictionary(finding => finding.Key, StringComparer.Ordinal);
        var lost = other
            .Findings.Where(finding => !now.ContainsKey(finding.Key))
            .Select(finding => $"{finding.Key} was {FindingText.Say(finding.Outcome)} and is not judged any more.");
        var worse = assessment
            .Findings.Where(finding => before.TryGetValue(finding.Key, out var known) && Badness(finding.Outcome) > Badness(known.Outcome))
            .Select(finding =>
                $"{finding.Key} was {FindingText.Say(before[finding.Key].Outcome)} and is {FindingText.Say(finding.Outcome)}.\n{FindingText.Describe(finding)}"
            );
        return [.. lost, .. worse];
    }

    private static int Badness(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => 0,
            Outcome.NotApplicable => 1,
            Outcome.PartiallyMet => 2,
            Outcome.Unknown or Outcome.Contested => 3,
            Outcome.Unmet => 4,
            _ => 5,
        };
}
