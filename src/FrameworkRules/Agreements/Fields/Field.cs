using System.Text;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Declares one attribute of a kind of claim: its name, type, unit and range. The one declaration reads, checks, writes and documents the attribute.</summary>
/// <remarks>Fields are declared once, as static members of a kind (see <see cref="Kind"/>), and compared by reference. Immutable once declared.</remarks>
public abstract class Field
{
    private protected Field(RecordSchema schema, string name, string title, bool required, Testimony? testimony)
    {
        ArgumentNullException.ThrowIfNull(title);
        Testimony = testimony ?? (schema is Kind { Nature: not ClaimNature.Provision } ? Testimony.Undeclared : Testimony.Clause);
        Schema = schema;
        Name = name;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        Title = title;
        ShortTitle = title.Split(';')[0];
        Required = required;
        Ordinal = schema.Add(this);
    }

    /// <summary>Gets the name of the field in a file.</summary>
    public string Name { get; }

    /// <summary>Gets the name as it stands in a file.</summary>
    internal byte[] Utf8Name { get; }

    /// <summary>Gets what the field states, in a few words.</summary>
    public string Title { get; }

    /// <summary>Gets the title without what it says of special values.</summary>
    internal string ShortTitle { get; }

    /// <summary>Gets whether every claim of the kind must give the field a value.</summary>
    public bool Required { get; }

    /// <summary>Gets the unit of a number, or <see langword="null"/>.</summary>
    public string? Unit { get; private protected init; }

    /// <summary>Gets what the field tells of, and so whose word establishes it.</summary>
    public Testimony Testimony { get; }

    /// <summary>Gets what a text must be to count as stated.</summary>
    public TextSort Takes
    {
        get;
        internal init => field = Given.Known(value, "takes");
    }

    /// <summary>Gets what the texts of the field are names of, or <see langword="null"/> where they name nothing that is looked up.</summary>
    internal NameOf? Names { get; private protected init; }

    internal RecordSchema Schema { get; }

    internal int Ordinal { get; }

    /// <summary>Gets whether the field may be stated to be absent: what a text does not say, an end that is not set. What the world is like is a number, a yes or a no.</summary>
    internal virtual bool MayBeNone => !Required;

    private protected bool TellsOfTheWorld =>
        Schema is Kind && Testimony.Nature is TestimonyNature.Conduct or TestimonyNature.Agreed or TestimonyNature.Certified;

    internal abstract ValueType Type { get; }

    internal abstract string Expected { get; }

    /// <summary>Names the kind and the field, for messages.</summary>
    public override string ToString() => $"{Schema.Name}.{Name}";

    internal abstract bool TryRead(JsonElement element, ReadingContext context, out FieldValue value, out Mismatch mismatch);

    /// <summary>Reads a value straight from a text in which nothing is odd or wrong.</summary>
    /// <returns>Whether it could; if not, <see cref="TryRead"/> says what the value is, or what is wrong with it.</returns>
    /// <exception cref="InvalidOperationException">A text has half of a surrogate pair.</exception>
    internal abstract bool TryTake(ref Utf8JsonReader reader, QuickTexts texts, out FieldValue value);

    internal abstract void Write(Utf8JsonWriter writer, in FieldValue value);

    internal abstract void WriteSchema(Utf8JsonWriter writer);

    /// <summary>Says what is wrong with a value built in code, or <see langword="null"/>.</summary>
    internal virtual string? Complaint(in FieldValue value) =>
        !value.IsStated || value.IsNone
            ? (
                Required && value.State != ValueState.Absent ? $"{this} is required and cannot be {Shown(value)}"
                : value.IsNone && !MayBeNone ? $"{this} takes {Expected}, not \"none\""
                : null
            )
        : value.Type != Type ? $"{this} takes {Expected}, not {Shown(value)}"
        : null;

    /// <summary>Quotes a value that a field does not take, or the beginning of it.</summary>
    private protected static string Shown(in FieldValue value) => JsonText.Quote(value.ToString());

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
