namespace FrameworkRules;

/// <summary>A row, which belongs to an assessment.</summary>
internal interface ITableRow
{
    /// <summary>Gets the assessment.</summary>
    Assessment Assessment { get; }

    /// <summary>Gets the finding it tells of, or <see langword="null"/> where it tells of none.</summary>
    Finding? Finding { get; }
}
