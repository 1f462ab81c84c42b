namespace FrameworkRules;

/// <summary>A row that tells of a line of evidence.</summary>
internal readonly record struct EvidenceRow(Assessment Assessment, Finding Finding, Evidence Line) : ITableRow
{
    public FieldValue Value => Line.Actual;

    public bool IsGiven(ValueType type) => Value.State == ValueState.Given && Value.Type == type;
}
