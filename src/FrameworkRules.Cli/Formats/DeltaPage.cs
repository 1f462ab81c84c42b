using FrameworkRules.Drafting;

namespace FrameworkRules.Cli;

/// <summary>Writes what became of each duty between two drafts, with the findings beside it.</summary>
internal static class DeltaPage
{
    private const int Indent = 2;
    private const int Room = 10;

    public static string Of(Judged before, Judged after, DraftDelta delta, int width)
    {
        using var page = new Page(width);
        page.Text($"Draft {after.Name} against {before.Name}, judged under {after.Assessment.Framework}.");
        Section("Lost", delta.Losses, page);
        Section("Accepted", delta.Changes.Where(change => change.IsLoss).Except(delta.Losses), page);
        Section("Gained, or said otherwise", delta.Changes.Where(change => !change.IsLoss), page);
        Findings("Findings that are worse", delta.Worse, page);
        Findings("Findings that are better", delta.Outcomes.Better, page);
        if (delta.Stale.Count > 0)
        {
            page.Blank();
            page.Text("STALE AMONG WHAT WAS ACCEPTED");
            foreach (var stale in delta.Stale)
            {
                page.Labelled("-", stale.ToString(), Indent, 2);
            }
        }

        return page.ToString();
    }

    private static void Section(string heading, IEnumerable<DutyChange> changes, Page page)
    {
        var shown = changes.ToList();
        if (shown.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Text(heading.ToUpperInvariant());
        foreach (var change in shown)
        {
            page.Blank();
            page.Text(change.Key, Indent);
            page.Text(change.Text, Indent * 2);
            Quoted("before", change.WordsBefore, change, page);
            Quoted("after", change.WordsAfter, change, page);
            if (change.Findings.Count > 0)
            {
                page.Labelled("with it", string.Join(", ", change.Findings.Select(Became)), Indent * 2, Room);
            }
        }
    }

    private static void Quoted(string label, string? words, DutyChange change, Page page)
    {
        if (words is not null && change.WordsBefore != change.WordsAfter)
        {
            page.Labelled(label, $"\"{words}\"", Indent * 2, Room);
        }
    }

    private static void Findings(string heading, IEnumerable<FindingDifference> findings, Page page)
    {
        var shown = findings.ToList();
        if (shown.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Text(heading.ToUpperInvariant());
        foreach (var finding in shown)
        {
            page.Labelled("-", $"{Became(finding)}: {(finding.After ?? finding.Before)!.Statement}", Indent, 2);
        }
    }

    private static string Became(FindingDifference finding) =>
        $"{finding.Key} was {Words.Of(finding.Before!.Outcome)} and is {(finding.After is { } after ? Words.Of(after.Outcome) : "not judged any more")}";
}
