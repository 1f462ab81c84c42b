using System.Globalization;

namespace FrameworkRules;

/// <summary>Puts what was found at a node into words.</summary>
internal static class TreeWords
{
    public static string Of(Truth truth) =>
        truth switch
        {
            Truth.True => "yes",
            Truth.False => "no",
            Truth.Contested => "contested",
            _ => "not known",
        };

    /// <summary>Says what a claim says, and who says so.</summary>
    public static string Of(Evidence line, Rendering rendering)
    {
        var value = rendering.Value(line.Actual, line.Field);
        if (line.Claim.Kind.Nature == ClaimNature.Provision)
        {
            return $"the text says: {value}";
        }

        var standing = line.IsVerified && line.Standing == Standing.Heard ? "verified" : Wording.Say(line.Standing);
        return $"{line.Claim.AssertedBy} says: {value} ({rendering.Day(line.From)}{(standing.Length == 0 ? "" : $", {standing}")}; source {line.Source.Id})";
    }

    public static string Of(SurveyEvidence survey, Rendering rendering) =>
        $"the list is complete, says {survey.Survey.By} ({rendering.Day(survey.Survey.From)} to {rendering.Day(rendering.LastDay(survey.Survey.Until))}; source {survey.Source.Id})";

    public static string Name(in Subject subject) =>
        subject.First.Instrument is { } instrument
            ? $"{subject.Kind.Noun} in {instrument}, {subject.First.Paragraph ?? subject.First.Id}"
            : $"{subject.Kind.Noun} {subject.Id}";

    /// <summary>Says what a node leaves out.</summary>
    public static IEnumerable<string> LeftOut(ExplainedNode node)
    {
        if (node.FurtherCount > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"and {node.FurtherCount} more on the list");
        }

        if (node.WithheldCount > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"confidential, left out: {node.WithheldCount}");
        }
    }
}
