using System.Globalization;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Declares an instant. In a file it is a date-time with an offset, or a bare day that the state's <c>utcOffset</c> places.</summary>
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

    internal InstantField(Shape shape, string name, string title, bool isEnd, bool required)
        : base(shape, name, title, required) => IsEnd = isEnd;

    /// <summary>Gets whether the instant ends something, so that a bare day includes that day.</summary>
    public bool IsEnd { get; }

    internal override ValueType Type => ValueType.Instant;

    internal override string Expected => "a date-time with an offset, like \"2025-02-18T23:59:59+02:00\", or a day, like \"2025-02-18\"";

    internal override bool TryRead(JsonElement element, ReadingContext context, out FieldValue value, out Mismatch mismatch)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return Fails(element, Expected, out value, out mismatch);
        }

        var text = element.GetString()!;
        if (TryParse(text, out var instant))
        {
            return Gives(FieldValue.At(instant, readFrom: null), out value, out mismatch);
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day == DateOnly.MaxValue)
        {
            var offset = DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? $"\"{text}+02:00\", if that is the offset meant"
                : null;
            return Fails(element, Expected, out value, out mismatch, offset);
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

        var start = new DateTimeOffset((IsEnd ? day.AddDays(1) : day).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return start.UtcTicks - utcOffset.Ticks < 0
            ? Fails(element, Expected, out value, out mismatch)
            : Gives(FieldValue.At(start - utcOffset, readFrom: text), out value, out mismatch);
    }

    internal override void Write(Utf8JsonWriter writer, in FieldValue value) => writer.WriteStringValue(Canonical(value.Instant));

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", @"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2}))?$");
    }

    internal static bool TryParse(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    internal static string Canonical(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
