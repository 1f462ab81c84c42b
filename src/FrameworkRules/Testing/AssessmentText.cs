using System.Globalization;

namespace FrameworkRules.Testing;

/// <summary>Renders a whole assessment as lines that compare well: the same findings give the same text.</summary>
internal static class AssessmentText
{
    public static string Write(Assessment assessment)
    {
        var lines = new List<string> { $"{assessment.Framework.Id} {assessment.Framework.Version}: {assessment.Framework.Title}" };
        lines.Add(
            $"as of {InstantField.Canonical(assessment.AsOf)}{(assessment.KnownAt is { } known ? $", known at {InstantField.Canonical(known)}" : "")}"
        );
        lines.AddRange(
            assessment.Framework.Parameters.Where(value => value.IsOverride).Select(value => $"override {value.Parameter.Name} = {value}")
        );
        lines.Add("");
        lines.AddRange(assessment.Gates.Where(gate => gate.Findings.Count > 0).Select(Gate));
        foreach (var finding in assessment.Findings)
        {
            lines.Add("");
            lines.Add(FindingText.DescribeInFull(finding));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Gate(GateAssessment gate)
    {
        var counts = Outcomes
            .All.Where(outcome => gate.Count(outcome) > 0)
            .Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{gate.Count(outcome)} {FindingText.Say(outcome)}"));
        return $"gate {FindingText.Say(gate.Gate)}: {FindingText.Say(gate.Status)} ({string.Join(", ", counts)})";
    }
}
