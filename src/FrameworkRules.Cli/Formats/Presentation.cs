using FrameworkRules.Reporting;

namespace FrameworkRules.Cli;

/// <summary>Says what of the assessments is written, and how.</summary>
/// <param name="All">The assessments.</param>
internal sealed record Presentation(IReadOnlyList<Judged> All)
{
    /// <summary>Gets which findings are shown; <see langword="null"/>: all of them.</summary>
    public Func<Finding, bool>? IsShown { get; init; }

    /// <summary>Gets whether text has all findings with their sources.</summary>
    public bool WithDetails { get; init; }

    /// <summary>Gets the table that is written.</summary>
    public AssessmentTable Table { get; init; } = AssessmentTable.Findings;

    /// <summary>Gets the table with the rows that are shown.</summary>
    public AssessmentTable ShownTable => IsShown is null ? Table : Table.Only(IsShown);

    public IEnumerable<Assessment> Assessments => All.Select(judged => judged.Assessment);

    /// <summary>Lists the findings that are shown.</summary>
    public IEnumerable<Finding> Findings(Assessment assessment) =>
        IsShown is null ? assessment.Findings : assessment.Findings.Where(IsShown);

    public StatusReport ReportOn(Judged judged) =>
        IsShown is not null ? StatusReport.Of(judged.Assessment, IsShown)
        : judged.Timeline is { } timeline ? StatusReport.Of(judged.Assessment, timeline)
        : StatusReport.Of(judged.Assessment);
}
