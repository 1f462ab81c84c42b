using System.Text.Json;

namespace FrameworkRules;

/// <summary>A document that is being written: where to, in which local time it shows instants, which sources it has cited so far, and how much it tells.</summary>
internal readonly record struct JsonOutput(Utf8JsonWriter Json, LocalDays Days, Dictionary<string, Source> Cited, Detail Detail)
{
    /// <summary>Gets whether reasons are told.</summary>
    public bool HasReasons => Detail >= Detail.Reasons;

    /// <summary>Gets whether everything is told.</summary>
    public bool IsFull => Detail == Detail.Full;

    /// <summary>Refers to a source, which the document describes further down.</summary>
    public void Cite(Source source)
    {
        Json.WriteString("source"u8, source.Id);
        Json.WriteString("publisher"u8, source.Publisher);
        Instant("date"u8, source.Date);
        Name("grade"u8, source.Grade);
        Cited[source.Id] = source;
    }

    /// <summary>Writes why a finding came out as it did, without a string for it.</summary>
    public void Reason(Finding finding)
    {
        var reason = finding.RenderReason(ReportLanguage.English);
        Json.WriteString("reason"u8, reason.Text);
        reason.Return();
    }

    /// <summary>Writes a value of an enumeration by its name.</summary>
    public void Name<T>(ReadOnlySpan<byte> name, T value)
        where T : struct, Enum => Json.WriteString(name, WireName<T>.Of(value));

    public void Names(ReadOnlySpan<byte> name, IReadOnlyList<string> names) =>
        Array(name, names, static (output, text) => output.Json.WriteStringValue(text));

    /// <summary>Writes a list by its index: to enumerate a list through its interface costs an object.</summary>
    public void Array<T>(ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<JsonOutput, T> write)
    {
        Json.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            write(this, items[i]);
        }

        Json.WriteEndArray();
    }

    public void Instant(ReadOnlySpan<byte> name, DateTimeOffset? instant)
    {
        Json.WritePropertyName(name);
        if (instant is { } given)
        {
            Instant(given);
        }
        else
        {
            Json.WriteNullValue();
        }
    }

    /// <summary>Writes what a claim says of a field as what it is: a number as a number, a range by its bounds, and <see langword="null"/> where no value is given.</summary>
    public void Value(ReadOnlySpan<byte> name, in FieldValue value)
    {
        Json.WritePropertyName(name);
        if (value.State != ValueState.Given)
        {
            Json.WriteNullValue();
            return;
        }

        switch (value.Type)
        {
            case ValueType.Flag:
                Json.WriteBooleanValue(value.IsTrue);
                break;
            case ValueType.Number:
                Number(value);
                break;
            case ValueType.Instant when value.Low == value.High:
                Instant(value.Instant);
                break;
            case ValueType.Instant:
                Json.WriteStartObject();
                Instant("earliest"u8, value.Instant);
                Instant("latest"u8, value.Latest);
                Json.WriteEndObject();
                break;
            case ValueType.Names:
                Json.WriteStartArray();
                foreach (var each in value.Names)
                {
                    Json.WriteStringValue(each);
                }

                Json.WriteEndArray();
                break;
            default:
                Json.WriteStringValue(value.Text);
                break;
        }
    }

    private void Instant(DateTimeOffset instant)
    {
        Span<byte> text = stackalloc byte[InstantForm.LongestInBytes];
        Json.WriteStringValue(text[..InstantText.Write(instant, Days, text)]);
    }

    private void Number(in FieldValue value)
    {
        var bounds = NumberBounds.Of(value);
        if (bounds.Low is { } only && bounds.Low == bounds.High)
        {
            Json.WriteNumberValue(only);
            return;
        }

        Json.WriteStartObject();
        if (bounds.Low is { } low)
        {
            Json.WriteNumber("low"u8, low);
        }

        if (bounds.High is { } high)
        {
            Json.WriteNumber("high"u8, high);
        }

        Json.WriteEndObject();
    }
}
