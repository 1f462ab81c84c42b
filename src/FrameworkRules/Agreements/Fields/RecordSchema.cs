using System.Runtime.InteropServices;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Lists the fields of one sort of record in an agreement state, in the order in which they are written.</summary>
public class RecordSchema
{
    /// <summary>How many fields a record has at most.</summary>
    internal const int MostFields = 64;

    private readonly List<Field> fields = [];
    private bool sealedForUse;
    private Field[]? nameFields;
    private TextField[]? references;
    private Field[]? requiredFields;

    private protected RecordSchema(string name)
    {
        Name = name;
        Fields = fields.AsReadOnly();
    }

    /// <summary>Gets the name of the list that holds such records in a file.</summary>
    public string Name { get; }

    /// <summary>Gets the fields, in declared order.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>Gets the fields that hold names which are looked up.</summary>
    internal Field[] NameFields => nameFields ??= [.. fields.Where(declared => declared.Names is not null)];

    /// <summary>Gets the fields that every record must give a value.</summary>
    internal Field[] RequiredFields => requiredFields ??= [.. fields.Where(declared => declared.Required)];

    /// <summary>Gets the fields that refer to subjects of a kind.</summary>
    internal TextField[] References => references ??= [.. fields.OfType<TextField>().Where(declared => declared.Target is not null)];

    /// <summary>Gets the fields, in declared order, for loops that must not allocate.</summary>
    internal ReadOnlySpan<Field> FieldSpan => CollectionsMarshal.AsSpan(fields);

    internal static RecordSchema Of(string name) => new(name);

    internal int Add(Field field)
    {
        if (sealedForUse)
        {
            throw new InvalidOperationException(
                $"Declare {field} together with the other fields of \"{Name}\": records of it exist already."
            );
        }

        if (Find(field.Name) is not null || (this is Kind { Nature: ClaimNature.Provision } && field.Name == "kind"))
        {
            throw new ArgumentException($"\"{Name}\" has a field \"{field.Name}\" already.", nameof(field));
        }

        if (fields.Count == MostFields)
        {
            throw new InvalidOperationException($"\"{Name}\" has {MostFields} fields already, and no room for {field}.");
        }

        fields.Add(field);
        return fields.Count - 1;
    }

    /// <summary>Takes no more fields, for there is a record.</summary>
    internal void Seal() => sealedForUse = true;

    internal Field? Find(string name)
    {
        foreach (var field in fields)
        {
            if (string.Equals(field.Name, name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>Finds the field of the name at which a reader stands.</summary>
    /// <param name="reader">Stands at the name of a member.</param>
    /// <param name="first">Where to look first; then it goes on from there.</param>
    internal Field? Find(ref Utf8JsonReader reader, int first)
    {
        var all = FieldSpan;
        for (var tried = 0; tried < all.Length; tried++, first++)
        {
            first = first < all.Length ? first : 0;
            if (reader.ValueTextEquals(all[first].Utf8Name))
            {
                return all[first];
            }
        }

        return null;
    }

    internal TextField TextField(
        string name,
        string title,
        bool required = false,
        TextSort takes = TextSort.Words,
        Testimony? testimony = null
    ) => new(this, JsonText.CheckName(name), title, [], target: null, required, testimony) { Takes = takes };

    /// <summary>Declares a text of several lines.</summary>
    internal TextField ProseField(string name, string title) =>
        new(this, JsonText.CheckName(name), title, [], target: null, required: false, Testimony.Plain) { IsProse = true };

    /// <summary>Declares a field that names who speaks: one name, or a list of those who say it together.</summary>
    internal TextField SpeakersField(string name, string title) =>
        new(this, JsonText.CheckName(name), title, [], target: null, required: true, Testimony.Plain) { TakesSeveral = true };

    internal TextField ChoiceField(string name, string title, string[] choices, bool required = false, Testimony? testimony = null) =>
        new(this, JsonText.CheckName(name), title, JsonText.CheckNames(choices), target: null, required, testimony);

    internal InstantField InstantField(
        string name,
        string title,
        DayMeaning day,
        bool required = false,
        bool mayBeRange = false,
        Testimony? testimony = null
    ) => new(this, JsonText.CheckName(name), title, day, mayBeRange, required, testimony);

    internal NamesField NamesField(
        string name,
        string title,
        string[] choices,
        bool required = false,
        TextSort takes = TextSort.Words,
        Testimony? testimony = null
    ) => new(this, JsonText.CheckName(name), title, JsonText.CheckNames(choices), required, testimony) { Takes = takes };

    internal NumberField CountField(string name, string unit, string title) =>
        new(this, JsonText.CheckName(name), unit, title, whole: true, long.MaxValue, required: false, testimony: null);

    internal FlagField FlagField(string name, string title, bool required = false, Testimony? testimony = null) =>
        new(this, JsonText.CheckName(name), title, required, testimony);
}
