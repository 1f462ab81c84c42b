using System.Globalization;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Declares an instant. In a file it is a date-time with an offset, a bare day that the state's <c>utcOffset</c> places, or a range of these.</summary>
/// <remarks>A bare day is read as 00:00 of that day for a beginning, and as 00:00 of the next day for an end, so that "until 18 February" includes the 18th.</remarks>
public sealed class InstantField : Field
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    private readonly bool mayBeRange;

    internal InstantField(RecordSchema schema, string name, string title, bool isEnd, bool mayBeRange, bool required)
        : base(schema, name, title, required)
    {
        IsEnd = isEnd;
        this.mayBeRange = mayBeRange;
    }

    /// <summary>Gets whether the instant ends something, so that a bare day includes that day.</summary>
    public bool IsEnd { get; }

    internal override ValueType Type => ValueType.Instant;

    internal override string Expected =>
        "a date-time with an offset, like \"2025-02-18T23:59:59+02:00\", or a day, like \"2025-02-18\""
        + (mayBeRange ? ", or a range of these, like { \"earliest\": …, \"latest\": … }" : "");

    internal override bool TryRead(JsonElement element, ReadingContext context, out FieldValue value, out Mismatch mismatch)
    {
        if (element.ValueKind == JsonValueKind.Object && mayBeRange)
        {
            return TryReadRange(element, context, out value, out mismatch);
        }

        if (element.ValueKind != JsonValueKind.String)
        {
            return Fails(element, Expected, out value, out mismatch);
        }

        var text = element.GetString()!;
        if (TryParse(text, out var instant))
        {
            return Gives(instant, out value, out mismatch);
        }

        if (
            !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || day >= DateOnly.MaxValue.AddDays(-1)
        )
        {
            return Fails(element, Expected, out value, out mismatch, WithOffset(text));
        }

        if (context.UtcOffset is not { } utcOffset)
        {
            return Fails(
                element,
                "a date-time with an offset, because the state gives no \"utcOffset\" to place a bare day",
                out value,
                out mismatch,
                "add \"utcOffset\": \"+02:00\" at the top of the file"
            );
        }

        var start = (IsEnd ? day.AddDays(1) : day).ToDateTime(TimeOnly.MinValue).Ticks - utcOffset.Ticks;
        return start < 0 ? Fails(element, Expected, out value, out mismatch) : Gives(FieldValue.At(start, start), out value, out mismatch);
    }

    internal override void Write(Utf8JsonWriter writer, in FieldValue value)
    {
        if (value.Low == value.High)
        {
            writer.WriteStringValue(Canonical(value.Instant));
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("earliest", Canonical(value.Instant));
        writer.WriteString("latest", Canonical(value.Latest));
        writer.WriteEndObject();
    }

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        if (!mayBeRange)
        {
            WriteInstantSchema(writer);
            return;
        }

        writer.WriteStartArray("oneOf");
        writer.WriteStartObject();
        WriteInstantSchema(writer);
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartArray("required");
        writer.WriteStringValue("earliest");
        writer.WriteStringValue("latest");
        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        foreach (var bound in (ReadOnlySpan<string>)["earliest", "latest"])
        {
            writer.WriteStartObject(bound);
            WriteInstantSchema(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    internal override string? Complaint(in FieldValue value) =>
        base.Complaint(value) ?? (value.Low == value.High || mayBeRange ? null : $"{this} takes {Expected}, not a range");

    internal static bool TryParse(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    internal static string Canonical(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string? WithOffset(string text) =>
        DateTime.TryParseExact(
            text,
            ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        )
            ? $"\"{text}+02:00\", if that is the offset meant"
            : null;

    private static void WriteInstantSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", @"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2}))?$");
    }

    private bool TryReadRange(JsonElement element, ReadingContext context, out FieldValue value, out Mismatch mismatch)
    {
        FieldValue? earliest = null,
            latest = null;
        foreach (var bound in element.EnumerateObject())
        {
            var isEarliest = earliest is null && bound.NameEquals("earliest");
            var isLatest = latest is null && bound.NameEquals("latest");
            if ((!isEarliest && !isLatest) || bound.Value.ValueKind != JsonValueKind.String)
            {
                return Fails(element, Expected, out value, out mismatch);
            }

            if (!TryRead(bound.Value, context, out value, out mismatch))
            {
                return false;
            }

            earliest = isEarliest ? value : earliest;
            latest = isLatest ? value : latest;
        }

        return (earliest, latest) is ({ } low, { } high) && low.Low <= high.Low
            ? Gives(FieldValue.At(low.Low, high.Low), out value, out mismatch)
            : Fails(element, Expected, out value, out mismatch);
    }
}
