using System.Globalization;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Declares an instant. In a file it is a date-time with an offset, a bare day placed by the state's <c>zone</c> or <c>utcOffset</c>, or a range of these.</summary>
/// <remarks>
/// A bare day is read, for a beginning, as its first instant; for an end as the first instant of the next day, so that "until 18 February" includes the
/// 18th; for what happened, or was seen or reported, as some instant of that day.
/// </remarks>
public sealed class InstantField : Field
{
    private const string Year = "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})";
    private const string Month = "(0[1-9]|1[0-2])";
    private const string Day = Year + "-" + Month + "-(0[1-9]|[12][0-9]|3[01])";
    private const string Time = "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,7})?)?(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)";
    private const string DayOrTime = Day + "(" + Time + ")?";

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
    private readonly DayMeaning day;

    internal InstantField(
        RecordSchema schema,
        string name,
        string title,
        DayMeaning day,
        bool mayBeRange,
        bool required,
        Testimony? testimony
    )
        : base(schema, name, title, required, testimony)
    {
        this.day = day;
        // A bare day of what happened is some instant of it: a range, which is written as one and read again.
        this.mayBeRange = mayBeRange || day == DayMeaning.Whole;
    }

    /// <summary>Gets whether the instant ends something, so that a bare day includes that day.</summary>
    public bool IsEnd => day == DayMeaning.End;

    /// <summary>Gets whether it tells when something happened, which cannot be after it was reported.</summary>
    public bool TellsWhatHappened { get; internal init; }

    /// <summary>Gets whether it tells when something last happened, which a claim says up to its report and no further.</summary>
    public bool TellsOfTheLast { get; internal init; }

    internal override ValueType Type => ValueType.Instant;

    internal override string Expected =>
        "a date-time with an offset, like \"2025-02-18T23:59:59+02:00\", or a day, like \"2025-02-18\""
        + (mayBeRange ? ", a month, a year, or a range of these, like { \"earliest\": …, \"latest\": … }" : "");

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

        if (!TryReadDays(text, out var first, out var last))
        {
            return Fails(element, Expected, out value, out mismatch, WithOffset(text));
        }

        if (context.Days is not { } days)
        {
            return Fails(
                element,
                "a date-time with an offset, because the state gives no \"zone\" and no \"utcOffset\" to place a bare day",
                out value,
                out mismatch,
                "add \"zone\": \"Asia/Beirut\" at the top of the file, or the zone that is meant"
            );
        }

        return Gives(Place(first, last, days), out value, out mismatch);
    }

    /// <summary>Reads a day or, where a range may stand, a month or a year.</summary>
    private bool TryReadDays(ReadOnlySpan<char> text, out DateOnly first, out DateOnly last)
    {
        (first, last) = (default, default);
        return (mayBeRange || text.Length == CalendarText.LongestLength)
            && CalendarText.TryRead(text, out first, out last)
            && first > DateOnly.MinValue
            && last < DateOnly.MaxValue.AddDays(-1);
    }

    private FieldValue Place(DateOnly first, DateOnly last, LocalDays days) =>
        day switch
        {
            DayMeaning.Start => FieldValue.At(days.StartOf(first).UtcTicks, days.StartOf(last).UtcTicks),
            DayMeaning.End => FieldValue.At(days.StartOf(first.AddDays(1)).UtcTicks, days.StartOf(last.AddDays(1)).UtcTicks),
            DayMeaning.Last => FieldValue.At(days.StartOf(last.AddDays(1)).UtcTicks - 1, days.StartOf(last.AddDays(1)).UtcTicks - 1),
            _ => FieldValue.At(days.StartOf(first).UtcTicks, days.StartOf(last.AddDays(1)).UtcTicks - 1),
        };

    internal override bool TryTake(ref Utf8JsonReader reader, QuickTexts texts, out FieldValue value)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !mayBeRange)
        {
            return TryTakeOne(ref reader, texts, out value);
        }

        FieldValue? earliest = null,
            latest = null;
        value = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isEarliest = earliest is null && reader.ValueTextEquals("earliest"u8);
            var isLatest = latest is null && reader.ValueTextEquals("latest"u8);
            if ((!isEarliest && !isLatest) || !reader.Read() || !TryTakeOne(ref reader, texts, out value))
            {
                return false;
            }

            earliest = isEarliest ? value : earliest;
            latest = isLatest ? value : latest;
        }

        if ((earliest, latest) is not ({ } low, { } high) || low.Low > high.High)
        {
            return false;
        }

        value = FieldValue.At(low.Low, high.High);
        return true;
    }

    private bool TryTakeOne(ref Utf8JsonReader reader, QuickTexts texts, out FieldValue value)
    {
        if (texts.TryTakeInstant(ref reader, out var instant))
        {
            value = instant;
            return true;
        }

        value = default;
        Span<char> text = stackalloc char[QuickTexts.LongestDay];
        if (
            !QuickTexts.TryTakeDay(ref reader, text, out var length)
            || !TryReadDays(text[..length], out var first, out var last)
            || texts.Days is not { } days
        )
        {
            return false;
        }

        value = Place(first, last, days);
        return true;
    }

    internal override void Write(Utf8JsonWriter writer, in FieldValue value)
    {
        Span<byte> text = stackalloc byte[InstantForm.LongestInBytes];
        if (value.Low == value.High)
        {
            writer.WriteStringValue(text[..InstantForm.Write(value.Instant, text)]);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("earliest"u8, text[..InstantForm.Write(value.Instant, text)]);
        writer.WriteString("latest"u8, text[..InstantForm.Write(value.Latest, text)]);
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

    internal static string Canonical(DateTimeOffset instant) => InstantForm.Of(instant.ToUniversalTime());

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

    private void WriteInstantSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", mayBeRange ? $"^({Year}|{Year}-{Month}|{DayOrTime})$" : $"^{DayOrTime}$");
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

        return (earliest, latest) is ({ } low, { } high) && low.Low <= high.High
            ? Gives(FieldValue.At(low.Low, high.High), out value, out mismatch)
            : Fails(element, Expected, out value, out mismatch);
    }
}
