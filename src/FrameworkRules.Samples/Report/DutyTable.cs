using System.Text.RegularExpressions;

namespace FrameworkRules.Samples;

/// <summary>Lists what is owed, by duty-bearer, then by how it stands to its date, then by paragraph.</summary>
internal sealed partial class DutyTable
{
    private const int DueWidth = 12;

    private readonly Assessment assessment;
    private readonly Names names;
    private readonly Dates dates;
    private readonly Voices voices;
    private readonly Sheet sheet;
    private readonly Column[] columns;
    private readonly int titleWidth;
    private readonly int idWidth;

    public DutyTable(Assessment assessment, Names names, Dates dates, Sheet sheet)
    {
        this.assessment = assessment;
        this.names = names;
        this.dates = dates;
        this.sheet = sheet;
        voices = new Voices(names, dates);
        var id = Math.Clamp(assessment.Findings.Max(finding => finding.Id.Length), 7, 14);
        var room = sheet.Width - 2 - id - 10 - DueWidth - 4;
        var word = room * 37 / 100;
        (titleWidth, idWidth) = (room - word, id);
        columns = [new(titleWidth + idWidth + 3), new(10), new(DueWidth), new(word)];
    }

    public void Write()
    {
        var groups = assessment
            .Findings.Where(finding => !IsExempt(finding))
            .GroupBy(finding => names.List(finding.DutyBearers))
            .OrderBy(group => group.First().DutyBearers.Count == 0)
            .ThenBy(group => group.First().DutyBearers.Count)
            .ThenBy(group => group.Key.Replace("the ", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups)
        {
            WriteGroup(group.Key, [.. group]);
        }
    }

    private void WriteGroup(string bearers, IReadOnlyList<Finding> findings)
    {
        sheet.Blank();
        var open = findings.Where(HasRow).ToList();
        var heading = bearers.Length > 0 ? $"OWED BY {bearers.ToUpperInvariant()}" : "OWED BY A PARTY THAT NO RECORD ON FILE NAMES";
        if (open.Count > 0)
        {
            sheet.Row(columns, new Cell(new Run(heading, Tone.Heading)), "STATUS", "DUE", "ON WHOSE WORD");
        }
        else
        {
            sheet.Heading(heading);
        }

        if (findings.Count > 1)
        {
            sheet.Text(Words.Count(findings), indent: 2, hanging: 2);
        }
        var blocks = open.GroupBy(finding => finding.Timing.Status).OrderBy(block => OrderOf(block.Key)).ToList();
        foreach (var block in blocks)
        {
            if (blocks.Count > 1 || block.Key != TimingStatus.Undated)
            {
                sheet.Text(Name(block.Key), indent: 1);
            }

            foreach (var finding in block.OrderBy(ParagraphOf).ThenBy(finding => finding.Key, StringComparer.Ordinal))
            {
                WriteRow(finding);
            }
        }

        var rest = findings.Where(finding => !HasRow(finding)).ToList();
        WriteRest("Not known: ", rest, Outcome.Unknown);
        WriteRest("Met: ", rest, Outcome.Met);
        WriteRest("Does not apply: ", rest, Outcome.NotApplicable);
    }

    private void WriteRow(Finding finding)
    {
        Run[] status =
            finding.Timing.Status == TimingStatus.PastDue
                ? [Words.Of(finding.Outcome), new("PAST DUE", Tone.NotMet)]
                : [Words.Of(finding.Outcome)];
        sheet.Row(columns, What(finding), new Cell(status), Due(finding.Timing), voices.Of(finding));
    }

    /// <summary>Shows the title with the id to its right, and what is to be said of it below both.</summary>
    private Cell What(Finding finding)
    {
        var mark = finding.Timing.Status == TimingStatus.PastDue ? "* " : "  ";
        var title = TitleOf(finding);
        var place = string.Join(", ", OwnCitations(finding).Select(citation => citation.Point));
        var isOneLine = place.Length > 0 && Wrapping.WidthOf($"{title}, {place}") <= titleWidth;
        var titles = Wrapping.Lines(isOneLine ? $"{title}, {place}" : title, titleWidth);
        var ids = Wrapping.Lines(finding.Id, idWidth);
        var lines = new List<Run>();
        for (var i = 0; i < Math.Max(titles.Count, ids.Count); i++)
        {
            var line = i < titles.Count ? titles[i] : "";
            var gap = new string(' ', titleWidth - Wrapping.WidthOf(line) + 1);
            lines.Add($"{(i == 0 ? mark : "  ")}{line}{gap}{(i < ids.Count ? ids[i] : "")}");
        }

        var below = Remarks(finding).Prepend(isOneLine ? "" : place).Where(text => text.Length > 0).ToList();
        if (below.Count > 0)
        {
            lines.AddRange(Wrapping.Lines(string.Join("; ", below), columns[0].Width - 4).Select(text => new Run("    " + text)));
        }

        return new Cell([.. lines]) { IsWrapped = true };
    }

    private void WriteRest(string label, IEnumerable<Finding> findings, Outcome outcome)
    {
        var shown = findings
            .Where(finding => finding.Outcome == outcome)
            .OrderBy(ParagraphOf)
            .ThenBy(finding => finding.Key, StringComparer.Ordinal)
            .ToList();
        if (shown.Count > 0)
        {
            sheet.Labelled($" {label}", string.Join("; ", shown.Select(finding => $"{finding.Id} {TitleOf(finding)}")) + ".");
        }
    }

    private IEnumerable<string> Remarks(Finding finding)
    {
        if (finding.Timing.MovedFrom is { } moved)
        {
            yield return $"moved from {dates.End(moved)}, agreed";
        }

        if (finding.SubjectCount > 1)
        {
            yield return $"holds for {finding.SatisfiedCount} of {finding.SubjectCount}";
        }

        if (finding.IsWeakerMet && finding.Outcome != Outcome.PartiallyMet)
        {
            yield return "the lesser requirement is met";
        }

        foreach (var waiver in Waivers.Of(finding, assessment.View))
        {
            yield return $"waived by {names[waiver.By]} until {dates.End(waiver.Until)}";
        }
    }

    private Cell Due(Timing timing) =>
        timing.Due is not { } due
            ? new Cell("no date")
            : new Cell(
                dates.End(due),
                timing.Status == TimingStatus.NotYetDue ? Words.Number(-timing.Days, "day left", "days left")
                    : timing.Days > 0 ? Words.Number(timing.Days, "day ago", "days ago")
                    : "passed"
            );

    /// <summary>Returns the first number cited in the text judged; what cites other texts stands behind.</summary>
    private int ParagraphOf(Finding finding)
    {
        var number = OwnCitations(finding).Select(citation => FirstNumber().Match(citation.Point)).FirstOrDefault(match => match.Success);
        return number is not null && int.TryParse(number.ValueSpan, out var paragraph) ? paragraph : int.MaxValue;
    }

    private List<Citation> OwnCitations(Finding finding) =>
        [.. finding.Citations.Where(citation => assessment.Framework.Texts.Contains(citation.Text.Id))];

    /// <summary>Returns the title, with the party where the duty is another's.</summary>
    private string TitleOf(Finding finding) =>
        finding.Party is { } party && !finding.DutyBearers.SequenceEqual([party])
            ? $"{Titles.Of(finding)}: {names[party]}"
            : Titles.Of(finding);

    /// <summary>Tells whether a finding is left out: of a draft, the note has said that all but the text is.</summary>
    private bool IsExempt(Finding finding) =>
        assessment.View.State.IsDraft && finding.Outcome == Outcome.NotApplicable && finding.Layer != Layer.Text;

    /// <summary>Tells whether a finding has a row: what is met or does not apply is only named, and so is what nothing on file bears on.</summary>
    private static bool HasRow(Finding finding) =>
        finding.Outcome switch
        {
            Outcome.Met or Outcome.NotApplicable => false,
            Outcome.Unknown => finding.Timing.Status != TimingStatus.Undated || finding.Evidence.Count > 0 || finding.IsWeakerMet,
            _ => true,
        };

    private static int OrderOf(TimingStatus status) =>
        status switch
        {
            TimingStatus.PastDue => 0,
            TimingStatus.DatePassed => 1,
            TimingStatus.NotYetDue => 2,
            _ => 3,
        };

    private static string Name(TimingStatus status) =>
        status switch
        {
            TimingStatus.PastDue => "Past due:",
            TimingStatus.DatePassed => "Date passed, and not known whether met:",
            TimingStatus.NotYetDue => "Not yet due:",
            _ => "No date set:",
        };

    [GeneratedRegex("[0-9]{1,6}")]
    private static partial Regex FirstNumber();
}
