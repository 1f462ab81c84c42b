using System.Text.Json;

namespace FrameworkRules;

/// <summary>Declares a number: a count, an amount or a percentage. A claim may give a range.</summary>
public sealed class NumberField : Field
{
    private readonly bool whole;
    private readonly long highest;

    internal NumberField(
        RecordSchema schema,
        string name,
        string unit,
        string title,
        bool whole,
        long highest,
        bool required,
        Testimony? testimony
    )
        : base(schema, name, title, required, testimony)
    {
        Unit = Given.There(unit);
        this.whole = whole;
        this.highest = highest;
        TitleAfterUnit = ShortTitle.StartsWith($"{unit} ", StringComparison.Ordinal) ? ShortTitle[(unit.Length + 1)..] : null;
    }

    /// <summary>Gets what follows the unit in a title such as "positions held north of the Blue Line", or <see langword="null"/> where the title is another.</summary>
    internal string? TitleAfterUnit { get; }

    internal override bool MayBeNone => base.MayBeNone && !TellsOfTheWorld;

    internal override ValueType Type => ValueType.Number;

    internal override string Expected =>
        (whole ? "a whole number" : "a number with at most four decimal places")
        + (highest == long.MaxValue ? ", 0 or more" : $" from 0 to {FieldValue.Unscaled(highest)}")
        + $" ({Unit}), or a range like {{ \"atLeast\": 5, \"atMost\": 7 }}";

    internal override bool TryRead(JsonElement element, ReadingContext context, out FieldValue value, out Mismatch mismatch)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return TryReadRange(element, out value, out mismatch);
        }

        return TryReadNumber(element, out var scaled)
            ? Gives(FieldValue.OfScaled(scaled, scaled), out value, out mismatch)
            : Fails(element, Expected, out value, out mismatch);
    }

    internal override bool TryTake(ref Utf8JsonReader reader, QuickTexts texts, out FieldValue value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var isNumber = TryTakeNumber(ref reader, out var scaled);
            value = isNumber ? FieldValue.OfScaled(scaled, scaled) : default;
            return isNumber;
        }

        var (low, high) = (long.MinValue, long.MaxValue);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isLow = low == long.MinValue && reader.ValueTextEquals("atLeast"u8);
            var isHigh = high == long.MaxValue && reader.ValueTextEquals("atMost"u8);
            if ((!isLow && !isHigh) || !reader.Read() || !TryTakeNumber(ref reader, out var bound))
            {
                return false;
            }

            (low, high) = isLow ? (bound, high) : (low, bound);
        }

        value = FieldValue.OfScaled(low, high);
        return (low != long.MinValue || high != long.MaxValue) && low <= high;
    }

    internal override void Write(Utf8JsonWriter writer, in FieldValue value)
    {
        if (value.Low == value.High)
        {
            writer.WriteRawValue(FieldValue.Unscaled(value.Low));
            return;
        }

        writer.WriteStartObject();
        WriteBound(writer, "atLeast", value.Low, open: long.MinValue);
        WriteBound(writer, "atMost", value.High, open: long.MaxValue);
        writer.WriteEndObject();
    }

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("oneOf");
        writer.WriteStartObject();
        WriteNumberSchema(writer);
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteNumber("minProperties", 1);
        writer.WriteStartObject("properties");
        foreach (var bound in (ReadOnlySpan<string>)["atLeast", "atMost"])
        {
            writer.WriteStartObject(bound);
            WriteNumberSchema(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    internal override string? Complaint(in FieldValue value) =>
        base.Complaint(value)
        ?? (
            value.State != ValueState.Given
            || ((value.Low == long.MinValue || InRange(value.Low)) && (value.High == long.MaxValue || InRange(value.High)))
                ? null
                : $"{this} takes {Expected}, not {Shown(value)}"
        );

    private static void WriteBound(Utf8JsonWriter writer, string name, long bound, long open)
    {
        if (bound != open)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(FieldValue.Unscaled(bound));
        }
    }

    private bool InRange(long scaled) => scaled >= 0 && scaled <= highest && (!whole || scaled % FieldValue.Scale == 0);

    private bool TryReadNumber(JsonElement element, out long scaled)
    {
        scaled = 0;
        return element.ValueKind == JsonValueKind.Number
            && ExactNumber.TryRead(element, out var number)
            && FieldValue.TryScale(number, out scaled)
            && InRange(scaled);
    }

    private bool TryTakeNumber(ref Utf8JsonReader reader, out long scaled)
    {
        scaled = 0;
        return reader.TokenType == JsonTokenType.Number
            && ExactNumber.TryRead(ref reader, out var number)
            && FieldValue.TryScale(number, out scaled)
            && InRange(scaled);
    }

    private bool TryReadRange(JsonElement element, out FieldValue value, out Mismatch mismatch)
    {
        var (low, high) = (long.MinValue, long.MaxValue);
        foreach (var bound in element.EnumerateObject())
        {
            var isLow = low == long.MinValue && bound.NameEquals("atLeast");
            var isHigh = high == long.MaxValue && bound.NameEquals("atMost");
            if ((!isLow && !isHigh) || !TryReadNumber(bound.Value, out var scaled))
            {
                return Fails(element, Expected, out value, out mismatch);
            }

            (low, high) = isLow ? (scaled, high) : (low, scaled);
        }

        return (low == long.MinValue && high == long.MaxValue) || low > high
            ? Fails(element, Expected, out value, out mismatch)
            : Gives(FieldValue.OfScaled(low, high), out value, out mismatch);
    }

    private void WriteNumberSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", whole ? "integer" : "number");
        writer.WriteNumber("minimum", 0);
        if (highest != long.MaxValue)
        {
            writer.WriteNumber("maximum", highest / FieldValue.Scale);
        }
    }
}
