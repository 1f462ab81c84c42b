using System.Buffers;

namespace FrameworkRules;

/// <summary>A flat table of what assessments say: one row for each finding, line of evidence or gate. Any number of assessments go into one table.</summary>
/// <remarks>
/// Rows are written as they come into being, so that a sequence of assessments of any length needs the room of one. What <see cref="Assessment.WithoutConfidential"/> leaves out
/// is in no table made of it.
/// </remarks>
/// <example><code>AssessmentTable.Findings.WriteCsv(states.Select(state => framework.Evaluate(state)), stream);</code></example>
public sealed class AssessmentTable
{
    private readonly Action<Assessment, Func<Finding, bool>, RowWriter> writeRows;
    private readonly Func<Finding, bool> isShown = static _ => true;

    private AssessmentTable(string name, IReadOnlyList<TableColumn> columns, Action<Assessment, Func<Finding, bool>, RowWriter> writeRows)
    {
        Name = name;
        Columns = columns;
        this.writeRows = writeRows;
    }

    /// <summary>Gets the table with a row for each finding.</summary>
    public static AssessmentTable Findings { get; } = FindingColumns.Table();

    /// <summary>Gets the table with a row for each line of evidence of each finding, all there are.</summary>
    public static AssessmentTable Evidence { get; } = EvidenceColumns.Table();

    /// <summary>Gets the table with a row for each gate.</summary>
    public static AssessmentTable Gates { get; } = GateColumns.Table();

    /// <summary>Gets the tables.</summary>
    public static IReadOnlyList<AssessmentTable> All { get; } = [Findings, Evidence, Gates];

    /// <summary>Gets the name, such as <c>findings</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the columns, in order.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    private AssessmentTable(AssessmentTable whole, Func<Finding, bool> isShown)
        : this(whole.Name, whole.Columns, whole.writeRows) => this.isShown = finding => whole.isShown(finding) && isShown(finding);

    /// <summary>Returns the same table without the rows that tell of other findings. Rows that tell of none, such as those of gates, stay.</summary>
    /// <param name="isShown">Says which findings are told of.</param>
    public AssessmentTable Only(Func<Finding, bool> isShown)
    {
        ArgumentNullException.ThrowIfNull(isShown);
        return new AssessmentTable(this, isShown);
    }

    /// <summary>Writes the table as CSV (RFC 4180) in UTF-8: a header, then the rows, each ended by CR and LF.</summary>
    /// <param name="assessments">The assessments; each is asked for when its turn comes.</param>
    /// <param name="output">Takes the bytes.</param>
    /// <remarks>A text that a spreadsheet would take for a formula is written after an apostrophe. Numbers, instants, <c>true</c> and <c>false</c> are never.</remarks>
    public void WriteCsv(IEnumerable<Assessment> assessments, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(assessments, new CsvRows(output));
    }

    /// <inheritdoc cref="WriteCsv(IEnumerable{Assessment}, IBufferWriter{byte})"/>
    public void WriteCsv(IEnumerable<Assessment> assessments, Stream output)
    {
        using var room = new StreamOutput(output);
        WriteCsv(assessments, room);
        room.Flush();
    }

    /// <summary>Writes the table as JSON Lines in UTF-8: each row an object on one line, with a member for each column.</summary>
    /// <param name="assessments">The assessments; each is asked for when its turn comes.</param>
    /// <param name="output">Takes the bytes.</param>
    public void WriteJsonLines(IEnumerable<Assessment> assessments, IBufferWriter<byte> output)
    {
        using var rows = new JsonLineRows(Given.There(output));
        Write(assessments, rows);
    }

    /// <inheritdoc cref="WriteJsonLines(IEnumerable{Assessment}, IBufferWriter{byte})"/>
    public void WriteJsonLines(IEnumerable<Assessment> assessments, Stream output)
    {
        using var room = new StreamOutput(output);
        WriteJsonLines(assessments, room);
        room.Flush();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static AssessmentTable Of<TRow>(string name, Func<Assessment, IEnumerable<TRow>> rows, IReadOnlyList<ColumnOf<TRow>> columns)
        where TRow : ITableRow =>
        new(
            name,
            [.. columns.Select(column => new TableColumn(column.Name, column.Description))],
            (assessment, isShown, writer) =>
            {
                foreach (var row in rows(assessment))
                {
                    if (row.Finding is { } finding && !isShown(finding))
                    {
                        continue;
                    }

                    writer.BeginRow();
                    foreach (var column in columns)
                    {
                        writer.BeginCell(column.Name);
                        column.Write(writer, row);
                    }

                    writer.EndRow();
                }
            }
        );

    private void Write(IEnumerable<Assessment> assessments, RowWriter writer)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        writer.Begin(Columns);
        foreach (var assessment in assessments)
        {
            if (assessment is null)
            {
                throw new ArgumentException("An assessment is missing.", nameof(assessments));
            }

            writer.Days = assessment.View.Days;
            writeRows(assessment, isShown, writer);
        }
    }
}
