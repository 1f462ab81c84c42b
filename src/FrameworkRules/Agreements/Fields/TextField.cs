using System.Text.Json;

namespace FrameworkRules;

/// <summary>Declares a text, one of a list of choices, or a reference to a subject of another kind.</summary>
public sealed class TextField : Field
{
    private readonly Func<Kind>? target;

    internal TextField(
        RecordSchema schema,
        string name,
        string title,
        string[] choices,
        Func<Kind>? target,
        bool required,
        Testimony? testimony,
        NameOf? names = null
    )
        : base(schema, name, title, required, testimony)
    {
        Names = names;
        Choices = [.. choices];
        this.target = target;
    }

    /// <summary>Gets whether a list of names may stand for one: those who say something together.</summary>
    internal bool TakesSeveral { get; init; }

    /// <summary>Gets whether it is the asserter where a claim leaves it out.</summary>
    public bool IsAsserterUnlessStated { get; internal init; }

    /// <summary>Gets the values the field may take; empty where any text will do.</summary>
    public IReadOnlyList<string> Choices { get; }

    /// <summary>Gets whether the text may have several lines.</summary>
    internal bool IsProse { get; init; }

    /// <summary>Gets the kind whose subjects the field refers to, or <see langword="null"/>.</summary>
    public Kind? Target => target?.Invoke();

    /// <summary>Gets the kind whose subjects it may name among other things, or <see langword="null"/>.</summary>
    internal Func<Kind>? MayName { get; init; }

    /// <summary>Gets the kind with whose subjects it can be joined, or <see langword="null"/>.</summary>
    internal Kind? Joins => Target ?? MayName?.Invoke();

    internal override ValueType Type => ValueType.Text;

    internal override string Expected =>
        Choices.Count > 0 ? $"one of {string.Join(", ", Choices.Select(JsonText.Quote))}"
        : Target is { } kind ? $"the id of one of \"{kind.Name}\""
        : IsProse ? $"a text of at most {JsonText.LongestProse} characters, with no control characters but line breaks and tabs"
        : "a text that is not empty and has no control or invisible characters";

    internal override bool TryRead(JsonElement element, ReadingContext context, out FieldValue value, out Mismatch mismatch)
    {
        if (element.ValueKind == JsonValueKind.Array && TakesSeveral)
        {
            return TryReadSeveral(element, out value, out mismatch);
        }

        if (element.ValueKind != JsonValueKind.String)
        {
            return Fails(element, Expected, out value, out mismatch);
        }

        var read = element.GetString()!;
        var text = NameForm.Tidy(read);
        return NameForm.Invisible(read) is null && IsAllowed(text)
            ? Gives(text, out value, out mismatch)
            : Fails(element, Expected, out value, out mismatch, JsonText.NameInvisible(read) ?? Suggestions.Nearest(text, Choices));
    }

    internal override bool TryTake(ref Utf8JsonReader reader, QuickTexts texts, out FieldValue value)
    {
        value = default;
        if (TakesSeveral && reader.TokenType == JsonTokenType.StartArray)
        {
            return TryTakeSeveral(ref reader, texts, out value);
        }

        if (!(IsProse ? QuickTexts.TryTakeProse(ref reader, out var text) : texts.TryTakeName(ref reader, out text)))
        {
            return false;
        }

        value = text;
        return Choices.Count == 0 || IsAllowed(text);
    }

    internal override void Write(Utf8JsonWriter writer, in FieldValue value) => writer.WriteStringValue(value.Text);

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        if (TakesSeveral)
        {
            writer.WriteStartArray("oneOf");
            writer.WriteStartObject();
            WriteTextSchema(writer);
            writer.WriteEndObject();
            writer.WriteStartObject();
            writer.WriteString("type", "array");
            writer.WriteNumber("minItems", 1);
            writer.WriteStartObject("items");
            WriteTextSchema(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            return;
        }

        WriteTextSchema(writer);
    }

    private void WriteTextSchema(Utf8JsonWriter writer)
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
            if (IsProse)
            {
                writer.WriteNumber("maxLength", JsonText.LongestProse);
            }
        }
    }

    internal override string? Complaint(in FieldValue value) =>
        base.Complaint(value)
        ?? (value.State == ValueState.Given && !IsAllowed(value.Text!) ? $"{this} takes {Expected}, not {Shown(value)}" : null);

    private bool TryReadSeveral(JsonElement element, out FieldValue value, out Mismatch mismatch)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in element.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || !JsonText.IsName(item.GetString()!))
            {
                return Fails(item, Expected, out value, out mismatch);
            }

            names.Add(NameForm.Tidy(item.GetString()!));
        }

        return names.Count > 0
            ? Gives(string.Join(Voices.Together, names), out value, out mismatch)
            : Fails(element, Expected, out value, out mismatch);
    }

    private static bool TryTakeSeveral(ref Utf8JsonReader reader, QuickTexts texts, out FieldValue value)
    {
        value = default;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!texts.TryTakeName(ref reader, out var name))
            {
                return false;
            }

            names.Add(name);
        }

        value = string.Join(Voices.Together, names);
        return names.Count > 0;
    }

    private bool IsAllowed(string text) =>
        Choices.Count > 0 ? Choices.Contains(text)
        : IsProse ? JsonText.IsProse(text)
        : JsonText.IsName(text);
}
