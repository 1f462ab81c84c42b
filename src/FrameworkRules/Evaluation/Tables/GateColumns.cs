namespace FrameworkRules;

/// <summary>The table of gates.</summary>
internal static class GateColumns
{
    public static AssessmentTable Table() =>
        AssessmentTable.Of(
            "gates",
            static assessment => assessment.Gates.Select(gate => new GateRow(assessment, gate)),
            [
                .. AssessmentColumns.Of<GateRow>(),
                new("gate", "the gate", static (cell, row) => cell.Name(row.Gate.Gate)),
                new("status", "what its blocking findings amount to", static (cell, row) => cell.Name(row.Gate.Status)),
                .. Outcomes.All.Select(outcome => new ColumnOf<GateRow>(
                    WireName<Outcome>.Of(outcome).Value,
                    "how many of its findings have this outcome",
                    (cell, row) => cell.Number(row.Gate.Count(outcome))
                )),
                new(
                    "notYetDue",
                    "how many of those unmet or partially met are not yet due",
                    static (cell, row) => cell.Number(row.Gate.NotYetDueCount)
                ),
            ]
        );
}
