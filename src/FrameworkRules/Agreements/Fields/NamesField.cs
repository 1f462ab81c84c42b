using System.Runtime.InteropServices;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Declares a set of names, such as the members of a body. Order and repetition do not matter; an empty set is stated as such.</summary>
public sealed class NamesField : Field
{
    internal NamesField(
        RecordSchema schema,
        string name,
        string title,
        string[] choices,
        bool required,
        Testimony? testimony,
        NameOf? names = null
    )
        : base(schema, name, title, required, testimony)
    {
        Names = names;
        Choices = [.. choices];
    }

    /// <summary>Gets the names the set may hold; empty where any name will do.</summary>
    public IReadOnlyList<string> Choices { get; }

    internal override ValueType Type => ValueType.Names;

    internal override string Expected =>
        Choices.Count > 0
            ? $"a list of {string.Join(", ", Choices.Select(JsonText.Quote))}"
            : "a list of texts that are not empty and have no control or invisible characters";

    internal override bool TryRead(JsonElement element, ReadingContext context, out FieldValue value, out Mismatch mismatch)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return Fails(element, Expected, out value, out mismatch);
        }

        var names = new string[element.GetArrayLength()];
        var count = 0;
        foreach (var item in element.EnumerateArray())
        {
            var read = item.ValueKind == JsonValueKind.String ? item.GetString()! : "";
            var name = NameForm.Tidy(read);
            if (NameForm.Invisible(read) is not null || !IsAllowed(name))
            {
                var nearest = JsonText.NameInvisible(read) ?? (read.Length == 0 ? null : Suggestions.Nearest(read, Choices));
                return Fails(item, Expected, out value, out mismatch, nearest);
            }

            names[count++] = name;
        }

        return Gives(names, out value, out mismatch);
    }

    internal override bool TryTake(ref Utf8JsonReader reader, QuickTexts texts, out FieldValue value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var names = texts.Names;
        names.Clear();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!texts.TryTakeName(ref reader, out var name) || !IsAllowed(name))
            {
                return false;
            }

            names.Add(name);
        }

        value = FieldValue.OfNames(CollectionsMarshal.AsSpan(names));
        return true;
    }

    internal override void Write(Utf8JsonWriter writer, in FieldValue value)
    {
        writer.WriteStartArray();
        foreach (var name in value.NameSpan)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "array");
        writer.WriteStartObject("items");
        writer.WriteString("type", "string");
        if (Choices.Count > 0)
        {
            writer.WriteStartArray("enum");
            foreach (var choice in Choices)
            {
                writer.WriteStringValue(choice);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    internal override string? Complaint(in FieldValue value) =>
        base.Complaint(value) ?? (value.Names.All(IsAllowed) ? null : $"{this} takes {Expected}, not {Shown(value)}");

    private bool IsAllowed(string name) => Choices.Count > 0 ? Choices.Contains(name) : JsonText.IsName(name);
}
