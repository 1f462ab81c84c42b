namespace FrameworkRules;

/// <summary>A row, which belongs to an assessment.</summary>
internal interface ITableRow
{
    /// <summary>Gets the assessment.</summary>
    Assessment Assessment { get; }
}
