using System.Globalization;

namespace FrameworkRules.Samples;

/// <summary>Counts the outcomes gate by gate. How a gate stands comes from its blocking preconditions only.</summary>
internal static class GateTable
{
    private static readonly Outcome[] Counted =
    [
        Outcome.Met,
        Outcome.PartiallyMet,
        Outcome.Unmet,
        Outcome.Contested,
        Outcome.Unknown,
        Outcome.NotApplicable,
        Outcome.Faulted,
    ];

    public static void Write(Assessment assessment, Sheet sheet)
    {
        var outcomes = Counted.Where(outcome => outcome != Outcome.Faulted || assessment.Count(outcome) > 0).ToList();
        var heads = outcomes.Select(outcome => Words.Of(outcome).Text).ToList();
        var counts = heads.Select(head => new Column(Wrapping.WidthOf(head), ToTheRight: true)).ToList();
        var standing = 13;
        var room = sheet.Width - counts.Sum(column => column.Width + 1) - standing - 1;
        List<Column> columns = [new(Math.Min(room, 24)), new(standing), .. counts];
        sheet.Blank();
        sheet.Row(columns, [new Cell(new Run("GATE", Tone.Heading)), new Cell("STANDING"), .. heads.Select(head => new Cell(head))]);
        foreach (var gate in assessment.Gates.Where(gate => gate.Findings.Count > 0))
        {
            var status = gate.Gate == Gate.Context ? new Run("-") : Words.Of(gate.Status);
            sheet.Row(
                columns,
                [
                    Words.Capital(Words.Of(gate.Gate)),
                    new Cell(status),
                    .. outcomes.Select(outcome => (Cell)gate.Count(outcome).ToString(CultureInfo.InvariantCulture)),
                ]
            );
        }
    }
}
