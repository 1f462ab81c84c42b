namespace FrameworkRules;

/// <summary>A row that tells of a finding.</summary>
internal readonly record struct FindingRow(Assessment Assessment, Finding Finding) : ITableRow;
