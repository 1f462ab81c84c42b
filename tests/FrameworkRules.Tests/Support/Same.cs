using System.Text;
using FrameworkRules.Rules;

namespace FrameworkRules.Tests;

/// <summary>Compares two assessments finding by finding, with all that a finding says.</summary>
internal static class Same
{
    public static void Assessment(Assessment actual, Assessment expected)
    {
        Findings(actual, expected);
        Documents(actual, expected);
    }

    /// <summary>Compares what the findings and the gates say.</summary>
    public static void Findings(Assessment actual, Assessment expected)
    {
        var lines = Lines(actual);
        var wanted = Lines(expected);
        if (!lines.SequenceEqual(wanted, StringComparer.Ordinal))
        {
            var at = lines.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
            throw new InvalidOperationException(
                $"The evaluators differ:\n  actual:   {lines.ElementAtOrDefault(at)}\n  expected: {wanted.ElementAtOrDefault(at)}"
            );
        }
    }

    /// <summary>Compares the documents, whole and without what is confidential.</summary>
    public static void Documents(Assessment actual, Assessment expected)
    {
        if (!actual.ToJson().Span.SequenceEqual(expected.ToJson().Span))
        {
            var (written, asked) = (Encoding.UTF8.GetString(actual.ToJson().Span), Encoding.UTF8.GetString(expected.ToJson().Span));
            var at = Math.Max(0, written.Zip(asked).TakeWhile(pair => pair.First == pair.Second).Count() - 200);
            throw new InvalidOperationException(
                $"The evaluators agree finding by finding, but write different documents:\n  actual:   {written[at..Math.Min(at + 400, written.Length)]}\n  expected: {asked[at..Math.Min(at + 400, asked.Length)]}"
            );
        }

        if (!actual.WithoutConfidential().ToJson().Span.SequenceEqual(expected.WithoutConfidential().ToJson().Span))
        {
            throw new InvalidOperationException("The evaluators agree, but not on what confidential claims reveal.");
        }
    }

    /// <summary>Writes what an assessment says, one finding in one line.</summary>
    public static IReadOnlyList<string> Lines(Assessment assessment) =>
        [.. assessment.Findings.Select(Line), .. assessment.Gates.Select(gate => $"{gate.Gate} {gate.Status}")];

    /// <summary>Holds the changes that a live assessment told against what is different after them.</summary>
    public static void Changes(IReadOnlyList<FindingChange> changes, Assessment before, Assessment after)
    {
        foreach (var (old, now) in before.Findings.Zip(after.Findings))
        {
            var told = changes.Where(change => change.After.Key == now.Key).ToList();
            if (told.Count == 0)
            {
                WithoutWords(now).Should().Be(WithoutWords(old), "no change of it was told");
                continue;
            }

            told[0].Before.Outcome.Should().Be(old.Outcome);
            told[^1].After.Outcome.Should().Be(now.Outcome);
            told[^1].After.Timing.Status.Should().Be(now.Timing.Status);
            told[^1].After.Waivers.Should().Equal(now.Waivers);
            told[^1].After.Evidence.Should().HaveCount(now.Evidence.Count);
        }
    }

    /// <summary>Leaves out how many days there are to its date, and its reason: by what a record is named there depends on what else is on file.</summary>
    private static string WithoutWords(Finding finding) =>
        Facts(finding).Replace($"Days = {finding.Timing.Days}", "", StringComparison.Ordinal);

    public static string Line(Finding finding) => $"{Facts(finding)} | {finding.Reason}";

    private static string Facts(Finding finding)
    {
        var line = new StringBuilder();
        line.Append(
            $"{finding.Key} {finding.Outcome} weaker {finding.IsWeakerMet} {finding.Timing} bearers {string.Join(",", finding.DutyBearers)}"
        );
        line.Append($" {finding.SatisfiedCount} of {finding.SubjectCount} fault {finding.Fault?.Message}");
        foreach (var evidence in finding.Evidence)
        {
            line.Append(
                $" | {evidence.Claim} {evidence.Claim.From ?? evidence.Claim.At:O} {evidence.Field} {evidence.Actual} required {evidence.Required}: "
            );
            line.Append($"{evidence.Judgement} {evidence.Standing} {evidence.Speaker}");
        }

        foreach (var remark in finding.Remarks)
        {
            line.Append($" | {remark}");
        }

        foreach (var applied in finding.Waivers)
        {
            line.Append($" | waived by {applied.Waiver.By} from {applied.Waiver.From:O}, exception {applied.IsException}");
        }

        return line.ToString();
    }
}
