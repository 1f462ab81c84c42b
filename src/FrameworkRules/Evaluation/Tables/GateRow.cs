namespace FrameworkRules;

/// <summary>A row that tells of a gate.</summary>
internal readonly record struct GateRow(Assessment Assessment, GateAssessment Gate) : ITableRow
{
    public Finding? Finding => null;
}
