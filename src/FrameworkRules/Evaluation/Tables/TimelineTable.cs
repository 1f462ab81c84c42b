using System.Buffers;

namespace FrameworkRules;

/// <summary>A flat table of what a timeline says: one row for each change of a finding, or of a gate. All there are, in the order in which they happen.</summary>
/// <remarks>What <see cref="Timeline.WithoutConfidential"/> leaves out is in no table made of it.</remarks>
/// <example><code>TimelineTable.Changes.WriteCsv(Frameworks.Cessation2024.Timeline(record), stream);</code></example>
public sealed class TimelineTable
{
    private readonly Action<Timeline, RowWriter> writeRows;

    private TimelineTable(string name, IReadOnlyList<TableColumn> columns, Action<Timeline, RowWriter> writeRows)
    {
        Name = name;
        Columns = columns;
        this.writeRows = writeRows;
    }

    /// <summary>Gets the table with a row for each change of a finding.</summary>
    public static TimelineTable Changes { get; } =
        Of("changes", static timeline => timeline.Changes.Select(change => (timeline, change)), TimelineColumns.OfChanges);

    /// <summary>Gets the table with a row for each change of a gate.</summary>
    public static TimelineTable Gates { get; } =
        Of("gates", static timeline => timeline.Gates.Select(change => (timeline, change)), TimelineColumns.OfGates);

    /// <summary>Gets the tables.</summary>
    public static IReadOnlyList<TimelineTable> All { get; } = [Changes, Gates];

    /// <summary>Gets the name, such as <c>changes</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the columns, in order.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Writes the table as CSV (RFC 4180) in UTF-8, by the rules of <see cref="AssessmentTable.WriteCsv(IEnumerable{Assessment}, IBufferWriter{byte})"/>.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="output">Takes the bytes.</param>
    public void WriteCsv(Timeline timeline, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(timeline, new CsvRows(output));
    }

    /// <inheritdoc cref="WriteCsv(Timeline, IBufferWriter{byte})"/>
    public void WriteCsv(Timeline timeline, Stream output)
    {
        using var room = new StreamOutput(output);
        WriteCsv(timeline, room);
        room.Flush();
    }

    /// <summary>Writes the table as JSON Lines in UTF-8: each row an object on one line, with a member for each column.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="output">Takes the bytes.</param>
    public void WriteJsonLines(Timeline timeline, IBufferWriter<byte> output)
    {
        using var rows = new JsonLineRows(Given.There(output));
        Write(timeline, rows);
    }

    /// <inheritdoc cref="WriteJsonLines(Timeline, IBufferWriter{byte})"/>
    public void WriteJsonLines(Timeline timeline, Stream output)
    {
        using var room = new StreamOutput(output);
        WriteJsonLines(timeline, room);
        room.Flush();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static TimelineTable Of<TRow>(string name, Func<Timeline, IEnumerable<TRow>> rows, IReadOnlyList<ColumnOf<TRow>> columns) =>
        new(
            name,
            [.. columns.Select(column => new TableColumn(column.Name, column.Description))],
            (timeline, writer) =>
            {
                foreach (var row in rows(timeline))
                {
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

    private void Write(Timeline timeline, RowWriter writer)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        writer.Begin(Columns);
        writer.Days = timeline.Days;
        writeRows(timeline, writer);
    }
}
