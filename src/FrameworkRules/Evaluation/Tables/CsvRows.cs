using System.Buffers;
using System.Globalization;
using System.Text;

namespace FrameworkRules;

/// <summary>Writes rows as CSV (RFC 4180).</summary>
internal sealed class CsvRows(IBufferWriter<byte> output) : RowWriter
{
    private const int LongestNumber = 40;

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>What a spreadsheet takes for the beginning of a formula, or skips before one. The wide forms are those of East Asian input.</summary>
    private static readonly SearchValues<char> BeginFormula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private bool isFirst;

    public override void Begin(IReadOnlyList<TableColumn> columns)
    {
        BeginRow();
        foreach (var column in columns)
        {
            BeginCell(column.Name);
            Text(column.Name);
        }

        EndRow();
    }

    public override void BeginRow() => isFirst = true;

    public override void BeginCell(string name)
    {
        if (!isFirst)
        {
            output.Write(","u8);
        }

        isFirst = false;
    }

    public override void EndRow() => output.Write("\r\n"u8);

    public override void Text(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var isFormula = BeginFormula.Contains(text[0]);
        if (!text.AsSpan().ContainsAny(Quoted) && text[0] != ' ' && text[^1] != ' ')
        {
            output.Write(isFormula ? "'"u8 : ""u8);
            Encoding.UTF8.GetBytes(text, output);
            return;
        }

        output.Write(isFormula ? "\"'"u8 : "\""u8);
        Encoding.UTF8.GetBytes(text.Replace("\"", "\"\"", StringComparison.Ordinal), output);
        output.Write("\""u8);
    }

    public override void Number(decimal? number)
    {
        if (number is { } given)
        {
            var room = output.GetSpan(LongestNumber);
            given.TryFormat(room, out var written, "0.####", CultureInfo.InvariantCulture);
            output.Advance(written);
        }
    }

    public override void Flag(bool? flag) =>
        output.Write(
            flag switch
            {
                true => "true"u8,
                false => "false"u8,
                null => ""u8,
            }
        );

    public override void Names(IReadOnlyList<string>? names) => Text(names is null ? null : string.Join("; ", names));

    protected override void Instant(ReadOnlySpan<byte> text) => output.Write(text);
}
