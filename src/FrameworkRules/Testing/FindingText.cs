using System.Globalization;

namespace FrameworkRules.Testing;

/// <summary>Renders a finding for a drafter: what is required by which paragraph, what was found, and who must act.</summary>
internal static class FindingText
{
    internal const int ShownLines = 20;

    /// <summary>Describes a finding in a few lines; of a draft, for those who write it.</summary>
    public static string Describe(Finding finding, Assessment assessment) =>
        assessment.View.State.IsDraft ? DraftFindingText.Describe(finding, assessment) : Describe(finding, ShownLines);

    /// <summary>Describes a finding with everything it rests on.</summary>
    public static string DescribeInFull(Finding finding) => Describe(finding, int.MaxValue);

    public static string Say<T>(T value)
        where T : struct, Enum =>
        value switch
        {
            Outcome.PartiallyMet => "met in part",
            Outcome.NotApplicable => "not applicable",
            GateStatus.NotSatisfied => "not satisfied",
            _ => value.ToString().ToLowerInvariant(),
        };

    /// <summary>Says what a finding is and what is required.</summary>
    internal static IEnumerable<string> Head(Finding finding) =>
        [
            $"{finding.Key} {Say(finding.Outcome)} ({finding.Theme}; {Say(finding.Layer)}; gate of {Say(finding.Gate)}, {Say(finding.Weight)})",
            $"  {finding.Statement}",
        ];

    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Describe(Finding finding, int shown)
    {
        var rendering = new Rendering(CultureInfo.InvariantCulture, finding.Days);
        List<string> lines =
        [
            .. Head(finding),
            .. finding.Citations.Select(citation => $"  by      {citation}"),
            .. finding.Parameters.Select(value => $"  with    {value.Parameter.Name} = {value}{(value.IsOverride ? " (override)" : "")}"),
            .. Found(finding, rendering, shown),
        ];
        if (finding.SubjectCount > 1)
        {
            lines.Add(
                string.Create(CultureInfo.InvariantCulture, $"  counted {finding.SatisfiedCount} of {finding.SubjectCount} satisfy it")
            );
        }

        if (finding.IsWeakerMet)
        {
            lines.Add($"  in part {finding.WeakerStatement}");
        }

        lines.Add(
            $"  to act  {(finding.DutyBearers.Count == 0 ? "the record names nobody" : string.Join(", ", finding.DutyBearers))}{Due(finding, rendering)}"
        );
        return string.Join('\n', lines);
    }

    internal static List<string> Found(Finding finding, Rendering rendering, int shown)
    {
        List<string> found =
        [
            .. finding.Evidence.SelectMany(line => Check(line, rendering)),
            .. finding.Remarks.Select(remark => $"  found   {Wording.Say(remark, rendering)}"),
        ];
        if (found.Count == 0)
        {
            found.Add($"  found   {finding.Reason}");
        }

        if (found.Count > shown)
        {
            var left = found.Count - shown;
            found.RemoveRange(shown, left);
            found.Add($"  ... and {Count(left, "line")} more");
        }

        return found;
    }

    private static IEnumerable<string> Check(Evidence line, Rendering rendering)
    {
        var claim = line.Claim;
        yield return $"  found   {claim.Kind.Noun} {claim.SubjectId}, {line.Field.Title}: {rendering.Value(line.Actual, line.Field)} ({Voice(line, rendering)})";
        yield return $"          required: {line.Required}";
    }

    private static string Voice(Evidence line, Rendering rendering)
    {
        if (line.Claim.Instrument is { } instrument)
        {
            return line.Claim.Paragraph is { } paragraph ? $"{instrument}, {paragraph}" : instrument;
        }

        var standing = line.IsVerified ? "verified" : Wording.Say(line.Standing);
        return $"{line.Claim.AssertedBy}, {rendering.Day(line.From)}{(standing.Length == 0 ? "" : $", {standing}")}; source {line.Source.Id}";
    }

    private static string Due(Finding finding, Rendering rendering)
    {
        var timing = finding.Timing;
        if (timing.Due is not { } due)
        {
            return "";
        }

        var days = Count(Math.Abs(timing.Days), "day");
        var standing = timing.Status switch
        {
            TimingStatus.NotYetDue => $"{days} ahead",
            TimingStatus.PastDue => timing.Days == 0 ? "past due from now on" : $"past due, {days} ago",
            _ => $"{days} ago",
        };
        return $"; due {rendering.Moment(due)} ({standing})";
    }
}
