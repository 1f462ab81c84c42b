using System.Text.Json;

namespace FrameworkRules;

/// <summary>Declares a yes or no.</summary>
public sealed class FlagField : Field
{
    internal FlagField(RecordSchema schema, string name, string title, bool required, Testimony? testimony)
        : base(schema, name, title, required, testimony) { }

    internal override bool MayBeNone => base.MayBeNone && !TellsOfTheWorld;

    internal override ValueType Type => ValueType.Flag;

    internal override string Expected => "true or false";

    internal override bool TryRead(JsonElement element, ReadingContext context, out FieldValue value, out Mismatch mismatch) =>
        element.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? Gives(element.ValueKind == JsonValueKind.True, out value, out mismatch)
            : Fails(element, Expected, out value, out mismatch);

    internal override bool TryTake(ref Utf8JsonReader reader, QuickTexts texts, out FieldValue value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False;
    }

    internal override void Write(Utf8JsonWriter writer, in FieldValue value) => writer.WriteBooleanValue(value.IsTrue);

    internal override void WriteSchema(Utf8JsonWriter writer) => writer.WriteString("type", "boolean");
}
