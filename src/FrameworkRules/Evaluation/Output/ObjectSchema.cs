using System.Text.Json;

namespace FrameworkRules;

/// <summary>Puts the JSON Schema of one kind of object together, member by member. Every member is required.</summary>
internal sealed class ObjectSchema
{
    private const string InstantPattern = @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})$";

    private readonly List<(string Name, string Description, Action<Utf8JsonWriter> Write)> members = [];

    /// <summary>Leaves out members.</summary>
    public ObjectSchema Without(IReadOnlyCollection<string> names)
    {
        members.RemoveAll(member => names.Contains(member.Name));
        return this;
    }

    public ObjectSchema Constant(string name, string description, int value) =>
        Add(name, description, writer => writer.WriteNumber("const", value));

    public ObjectSchema Text(string name, string description, string? pattern = null) =>
        Add(name, description, writer => WriteText(writer, pattern));

    public ObjectSchema TextOrNull(string name, string description) =>
        Add(name, description, writer => WriteTypes(writer, "string", "null"));

    public ObjectSchema Instant(string name, string description) => Text(name, description, InstantPattern);

    public ObjectSchema InstantOrNull(string name, string description) =>
        Add(
            name,
            description,
            writer =>
            {
                // A pattern asks something of texts only.
                WriteTypes(writer, "string", "null");
                writer.WriteString("pattern", InstantPattern);
            }
        );

    public ObjectSchema Count(string name, string description) =>
        Add(
            name,
            description,
            writer =>
            {
                writer.WriteString("type", "integer");
                writer.WriteNumber("minimum", 0);
            }
        );

    public ObjectSchema WholeOrNull(string name, string description) =>
        Add(name, description, writer => WriteTypes(writer, "integer", "null"));

    public ObjectSchema Flag(string name, string description) => Add(name, description, writer => writer.WriteString("type", "boolean"));

    public ObjectSchema Choice<T>(string name, string description)
        where T : struct, Enum =>
        Add(
            name,
            description,
            writer =>
            {
                writer.WriteStartArray("enum");
                foreach (var choice in WireName<T>.All)
                {
                    writer.WriteStringValue(choice);
                }

                writer.WriteEndArray();
            }
        );

    /// <summary>Adds a list of values of an enumeration.</summary>
    public ObjectSchema Choices<T>(string name, string description)
        where T : struct, Enum =>
        Add(
            name,
            description,
            writer =>
            {
                writer.WriteString("type", "array");
                writer.WriteStartObject("items");
                writer.WriteStartArray("enum");
                foreach (var choice in WireName<T>.All)
                {
                    writer.WriteStringValue(choice);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }
        );

    public ObjectSchema Names(string name, string description) => Add(name, description, WriteNames);

    public ObjectSchema List(string name, string description, ObjectSchema of, int? atMost = null) =>
        Add(
            name,
            description,
            writer =>
            {
                writer.WriteString("type", "array");
                if (atMost is { } count)
                {
                    writer.WriteNumber("maxItems", count);
                }

                writer.WriteStartObject("items");
                of.WriteMembers(writer);
                writer.WriteEndObject();
            }
        );

    public ObjectSchema Object(string name, string description, ObjectSchema schema) => Add(name, description, schema.WriteMembers);

    /// <summary>Adds a value of a field: each type of field has its own form, and so have ranges.</summary>
    public ObjectSchema Value(string name, string description) =>
        Add(
            name,
            description,
            writer =>
            {
                writer.WriteStartArray("anyOf");
                WriteForm(writer, "nothing is given", form => form.WriteString("type", "null"));
                WriteForm(writer, "a number", form => form.WriteString("type", "number"));
                WriteForm(
                    writer,
                    "a number in a range; a bound that is open is left out",
                    form => WriteRange(form, "low", "high", "number")
                );
                WriteForm(writer, "yes or no", form => form.WriteString("type", "boolean"));
                WriteForm(writer, "a text, a choice or an instant", form => form.WriteString("type", "string"));
                WriteForm(writer, "an instant that is not exactly known", form => WriteRange(form, "earliest", "latest", "string"));
                WriteForm(writer, "a set of names", WriteNames);
                writer.WriteEndArray();
            }
        );

    /// <summary>Writes the keywords that ask for these members into a schema that is begun.</summary>
    public void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "object");
        writer.WriteStartArray("required");
        foreach (var (name, _, _) in members)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        foreach (var (name, description, write) in members)
        {
            writer.WriteStartObject(name);
            writer.WriteString("description", description);
            write(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter writer, string description, Action<Utf8JsonWriter> write)
    {
        writer.WriteStartObject();
        writer.WriteString("description", description);
        write(writer);
        writer.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter writer, string low, string high, string type)
    {
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteNumber("minProperties", 1);
        writer.WriteStartObject("properties");
        foreach (var bound in (ReadOnlySpan<string>)[low, high])
        {
            writer.WriteStartObject(bound);
            writer.WriteString("type", type);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "array");
        writer.WriteStartObject("items");
        writer.WriteString("type", "string");
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string? pattern)
    {
        writer.WriteString("type", "string");
        if (pattern is not null)
        {
            writer.WriteString("pattern", pattern);
        }
    }

    private static void WriteTypes(Utf8JsonWriter writer, string one, string other)
    {
        writer.WriteStartArray("type");
        writer.WriteStringValue(one);
        writer.WriteStringValue(other);
        writer.WriteEndArray();
    }

    private ObjectSchema Add(string name, string description, Action<Utf8JsonWriter> write)
    {
        members.Add((name, description, write));
        return this;
    }
}
