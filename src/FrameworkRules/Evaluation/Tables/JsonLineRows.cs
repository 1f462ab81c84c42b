using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Writes rows as JSON Lines.</summary>
internal sealed class JsonLineRows(IBufferWriter<byte> output) : RowWriter, IDisposable
{
    private readonly Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public override void Begin(IReadOnlyList<TableColumn> columns)
    {
        // Each row names its columns itself.
    }

    public override void BeginRow() => json.WriteStartObject();

    public override void BeginCell(string name) => json.WritePropertyName(name);

    public override void EndRow()
    {
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        output.Write("\n"u8);
    }

    public override void Text(string? text) => json.WriteStringValue(text);

    public override void Number(decimal? number)
    {
        if (number is { } given)
        {
            json.WriteNumberValue(given);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public override void Flag(bool? flag)
    {
        if (flag is { } given)
        {
            json.WriteBooleanValue(given);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public override void Names(IReadOnlyList<string>? names)
    {
        if (names is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    public void Dispose() => json.Dispose();

    protected override void Instant(ReadOnlySpan<byte> text) => json.WriteStringValue(text);
}
