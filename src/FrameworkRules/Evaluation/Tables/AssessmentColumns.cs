namespace FrameworkRules;

/// <summary>The columns that every table begins with: by what was judged, and what. With them rows of several assessments stay apart, and tables are joined.</summary>
internal static class AssessmentColumns
{
    public static IEnumerable<ColumnOf<TRow>> Of<TRow>()
        where TRow : ITableRow =>
        [
            new("framework", "the id of the framework", static (cell, row) => cell.Text(row.Assessment.Framework.Id)),
            new("frameworkVersion", "its version", static (cell, row) => cell.Text(row.Assessment.Framework.Version)),
            new("state", "the SHA-256 of the state, as in the receipt", static (cell, row) => cell.Text(row.Assessment.Receipt.State)),
            new("asOf", "the instant judged", static (cell, row) => cell.Instant(row.Assessment.AsOf)),
            new("knownAt", "the instant after which reports were left out", static (cell, row) => cell.Instant(row.Assessment.KnownAt)),
        ];
}
