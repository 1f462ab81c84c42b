namespace FrameworkRules;

/// <summary>Writes the rows of a table, cell by cell.</summary>
internal abstract class RowWriter
{
    /// <summary>Gets or sets the local time in which instants are shown.</summary>
    public LocalDays Days { get; set; } = LocalDays.Utc;

    /// <summary>Begins the table.</summary>
    public abstract void Begin(IReadOnlyList<TableColumn> columns);

    public abstract void BeginRow();

    public abstract void BeginCell(string name);

    public abstract void EndRow();

    public abstract void Text(string? text);

    public abstract void Number(decimal? number);

    public abstract void Flag(bool? flag);

    public abstract void Names(IReadOnlyList<string>? names);

    public void Name<T>(T value)
        where T : struct, Enum => Text(WireName<T>.Of(value).Value);

    public void Instant(DateTimeOffset? instant)
    {
        if (instant is not { } given)
        {
            Text(null);
            return;
        }

        Span<byte> text = stackalloc byte[InstantForm.LongestInBytes];
        Instant(text[..InstantText.Write(given, Days, text)]);
    }

    /// <summary>Writes an instant that is put into words.</summary>
    protected abstract void Instant(ReadOnlySpan<byte> text);
}
