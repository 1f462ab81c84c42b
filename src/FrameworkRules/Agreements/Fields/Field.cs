using System.Text.Json;

namespace FrameworkRules;

/// <summary>Declares one attribute of a kind of claim: its name, type, unit and range. The one declaration reads, checks, writes and documents the attribute.</summary>
/// <remarks>Fields are declared once, as static members of a kind (see <see cref="Kind"/>), and compared by reference. Immutable once declared.</remarks>
public abstract class Field
{
    private protected Field(RecordSchema schema, string name, string title, bool required)
    {
        Schema = schema;
        Name = name;
        Title = title;
        Required = required;
        Ordinal = schema.Add(this);
    }

    /// <summary>Gets the name of the field in a file.</summary>
    public string Name { get; }

    /// <summary>Gets what the field states, in a few words.</summary>
    public string Title { get; }

    /// <summary>Gets whether every claim of the kind must give the field a value.</summary>
    public bool Required { get; }

    /// <summary>Gets the unit of a number, or <see langword="null"/>.</summary>
    public string? Unit { get; private protected init; }

    /// <summary>Gets the field that names the party whose conduct this field reports, or <see langword="null"/>.</summary>
    /// <remarks>A positive number or a "yes" is against that party's interest: said by the party itself it is an admission, its opposite a denial.</remarks>
    public TextField? ConductOf { get; private protected init; }

    /// <summary>Gets what the texts of the field are names of, or <see langword="null"/> where they name nothing that is looked up.</summary>
    internal NameOf? Names { get; private protected init; }

    internal RecordSchema Schema { get; }

    internal int Ordinal { get; }

    internal abstract ValueType Type { get; }

    internal abstract string Expected { get; }

    /// <summary>Names the kind and the field, for messages.</summary>
    public override string ToString() => $"{Schema.Name}.{Name}";

    internal abstract bool TryRead(JsonElement element, ReadingContext context, out FieldValue value, out Mismatch mismatch);

    internal abstract void Write(Utf8JsonWriter writer, in FieldValue value);

    internal abstract void WriteSchema(Utf8JsonWriter writer);

    /// <summary>Says what is wrong with a value built in code, or <see langword="null"/>.</summary>
    internal virtual string? Complaint(in FieldValue value) =>
        !value.IsStated || value.IsNone
            ? (Required && value.State != ValueState.Absent ? $"{this} is required and cannot be '{value}'" : null)
        : value.Type != Type ? $"{this} takes {Expected}, not '{value}'"
        : null;

    internal static bool IsAdverse(in FieldValue value) => value.State == ValueState.Given && value.Low > 0;

    private protected static bool Fails(
        JsonElement element,
        string expected,
        out FieldValue value,
        out Mismatch mismatch,
        string? suggestion = null
    )
    {
        value = default;
        mismatch = new Mismatch(JsonText.Describe(element), expected, suggestion);
        return false;
    }

    private protected static bool Gives(FieldValue given, out FieldValue value, out Mismatch mismatch)
    {
        value = given;
        mismatch = default;
        return true;
    }
}
