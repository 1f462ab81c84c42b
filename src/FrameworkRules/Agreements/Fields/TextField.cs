using System.Text.Json;

namespace FrameworkRules;

/// <summary>Declares a text, one of a list of choices, or a reference to a subject of another kind.</summary>
public sealed class TextField : Field
{
    private readonly Func<Kind>? target;

    internal TextField(Shape shape, string name, string title, string[] choices, Func<Kind>? target, bool required)
        : base(shape, name, title, required)
    {
        Choices = [.. choices];
        this.target = target;
    }

    /// <summary>Gets the values the field may take; empty where any text will do.</summary>
    public IReadOnlyList<string> Choices { get; }

    /// <summary>Gets the kind whose subjects the field refers to, or <see langword="null"/>.</summary>
    public Kind? Target => target?.Invoke();

    internal override ValueType Type => ValueType.Text;

    internal override string Expected =>
        Choices.Count > 0 ? $"one of {string.Join(", ", Choices.Select(JsonText.Quote))}"
        : Target is { } kind ? $"the id of one of \"{kind.Name}\""
        : "a text that is not empty and has no control characters";

    internal override bool TryRead(JsonElement element, ReadingContext context, out FieldValue value, out Mismatch mismatch)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return Fails(element, Expected, out value, out mismatch);
        }

        var text = element.GetString()!;
        return IsAllowed(text)
            ? Gives(text, out value, out mismatch)
            : Fails(element, Expected, out value, out mismatch, Suggestions.Nearest(text, Choices));
    }

    internal override void Write(Utf8JsonWriter writer, in FieldValue value) => writer.WriteStringValue(value.Text);

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
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
        else
        {
            writer.WriteNumber("minLength", 1);
        }
    }

    internal override string? Complaint(in FieldValue value) =>
        base.Complaint(value)
        ?? (value.Speech == Speech.Given && !IsAllowed(value.Text!) ? $"{this} takes {Expected}, not '{value}'" : null);

    private bool IsAllowed(string text) => Choices.Count > 0 ? Choices.Contains(text, StringComparer.Ordinal) : JsonText.IsName(text);
}

/// <summary>Declares a set of names, such as the members of a body. Order and repetition do not matter; an empty set is stated as such.</summary>
public sealed class NamesField : Field
{
    internal NamesField(Shape shape, string name, string title, string[] choices, bool required)
        : base(shape, name, title, required) => Choices = [.. choices];

    /// <summary>Gets the names the set may hold; empty where any name will do.</summary>
    public IReadOnlyList<string> Choices { get; }

    internal override ValueType Type => ValueType.Names;

    internal override string Expected =>
        Choices.Count > 0
            ? $"a list of {string.Join(", ", Choices.Select(JsonText.Quote))}"
            : "a list of texts that are not empty and have no control characters";

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
            if (item.ValueKind != JsonValueKind.String || !IsAllowed(names[count++] = item.GetString()!))
            {
                var nearest = item.ValueKind == JsonValueKind.String ? Suggestions.Nearest(item.GetString()!, Choices) : null;
                return Fails(item, Expected, out value, out mismatch, nearest);
            }
        }

        return Gives(names, out value, out mismatch);
    }

    internal override void Write(Utf8JsonWriter writer, in FieldValue value)
    {
        writer.WriteStartArray();
        foreach (var name in value.Names)
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
        base.Complaint(value) ?? (value.Names.All(IsAllowed) ? null : $"{this} takes {Expected}, not '{value}'");

    private bool IsAllowed(string name) => Choices.Count > 0 ? Choices.Contains(name, StringComparer.Ordinal) : JsonText.IsName(name);
}
