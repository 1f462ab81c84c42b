using System.Globalization;
using FrameworkRules.Drafting;

namespace FrameworkRules.Testing;

/// <summary>Renders a finding of a draft for those who write it: what is required, what their clauses say, and what would mend it. Other texts are named to compare, not as if they had failed.</summary>
internal static class DraftFindingText
{
    public static string Describe(Finding finding, Assessment assessment)
    {
        var rendering = new Rendering(CultureInfo.InvariantCulture, finding.Days);
        List<string> lines =
        [
            .. FindingText.Head(finding),
            .. finding.Citations.Select(citation => $"  compare {citation}"),
            .. finding.Parameters.Select(value => $"  with    {value.Parameter.Name} = {value}{(value.IsOverride ? " (override)" : "")}"),
            .. Clauses(finding, assessment),
            .. FindingText.Found(finding, rendering, FindingText.ShownLines),
        ];
        if (finding.IsWeakerMet)
        {
            lines.Add($"  in part {finding.WeakerStatement}");
        }

        lines.AddRange(Mending.Of(finding).Select(mending => $"  to mend {mending}"));
        lines.Add("  to act  the drafters");
        return string.Join('\n', lines);
    }

    /// <summary>Quotes the clauses that the finding rests on, as far as their words are on file.</summary>
    private static IEnumerable<string> Clauses(Finding finding, Assessment assessment) =>
        new DraftText(assessment)
            .Clauses.Where(clause => clause.Words is not null && Reliance.On(finding, clause.Claim))
            .DistinctBy(clause => (clause.Name, clause.Words))
            .Select(clause => $"  clause  {clause.Name} \"{clause.Words}\"");
}
