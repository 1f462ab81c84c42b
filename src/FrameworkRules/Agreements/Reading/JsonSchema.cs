using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Writes the JSON Schema (2020-12) of submissions from the declared fields.</summary>
public static class JsonSchema
{
    /// <summary>The name of the schema, by which a file may refer to it.</summary>
    private const string Id = "urn:framework-rules:agreement-state:1";

    private const string Example = """
        [
            {
              "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-02-18", "zone": "Asia/Beirut",
              "sources": [{ "id": "unifil", "publisher": "UNIFIL", "date": "2025-02-18", "grade": "observer" }],
              "claims": {
                "foreignPresence": [
                  { "id": "IL", "holder": "IL", "positions": { "atLeast": 5 }, "assertedBy": "UNIFIL", "from": "2025-02-18", "source": "unifil" }
                ]
              }
            }
          ]
        """;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Returns the schema of submissions that hold the given kinds of claim.</summary>
    /// <param name="kinds">The kinds; <see langword="null"/> for the library's own.</param>
    /// <remarks>The schema allows comments nowhere, though the reader does; it does not state what holds between records, such as references.</remarks>
    public static string Write(KindSet? kinds = null)
    {
        kinds ??= KindSet.Library;
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("$id", Id);
            writer.WriteString("title", "FrameworkRules agreement state, format 1");
            WriteObject(writer, ["format", "submission"], () => WriteHeader(writer, kinds));
            WriteDefinitions(writer, kinds);
            writer.WritePropertyName("examples");
            writer.WriteRawValue(Example);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteHeader(Utf8JsonWriter writer, KindSet kinds)
    {
        writer.WriteStartObject("format");
        writer.WriteNumber("const", StateHeader.FormatVersion);
        writer.WriteEndObject();
        foreach (var field in StateHeader.Declared.Fields)
        {
            WriteField(writer, field);
        }

        writer.WriteStartObject("$schema");
        writer.WriteString("type", "string");
        writer.WriteEndObject();
        writer.WriteStartObject("zone");
        writer.WriteString("type", "string");
        writer.WriteString("description", "the time zone, by its id in the IANA database, in which bare days are meant");
        writer.WriteNumber("minLength", 1);
        writer.WriteEndObject();
        writer.WriteStartObject("utcOffset");
        writer.WriteString("type", "string");
        writer.WriteString("pattern", "^[+-](0[0-9]|1[0-3]):[0-5][0-9]$|^[+-]14:00$");
        writer.WriteEndObject();
        writer.WriteStartObject("cast");
        writer.WriteString(
            "description",
            "who or what plays the roles of a framework that is written for roles: by role, the name used below, or several; an empty list where nobody plays it"
        );
        writer.WriteString("type", "object");
        writer.WriteStartObject("additionalProperties");
        writer.WriteStartArray("oneOf");
        writer.WriteStartObject();
        writer.WriteString("type", "string");
        writer.WriteNumber("minLength", 1);
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", "array");
        writer.WriteStartObject("items");
        writer.WriteString("type", "string");
        writer.WriteNumber("minLength", 1);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        WriteRecords(writer, Body.Declared);
        WriteRecords(writer, Source.Declared);
        WriteRecords(writer, Instrument.Declared);
        WriteRecords(writer, Survey.Declared);
        WriteRecords(writer, Look.Declared);
        writer.WriteStartObject("claims");
        WriteObject(writer, [], () => WriteKinds(writer, kinds));
        writer.WriteEndObject();
        WriteRecords(writer, Waiver.Declared);
    }

    private static void WriteParts(Utf8JsonWriter writer, KindSet kinds)
    {
        WriteRecords(writer, AmendedClause.Declared);
        WriteRecords(writer, ReplacedText.Declared);
        WriteRecords(writer, Annex.Declared);
        writer.WriteStartObject("provisions");
        writer.WriteString("type", "array");
        writer.WriteStartObject("items");
        writer.WriteStartArray("oneOf");
        foreach (var kind in kinds.Kinds.Where(kind => kind.Nature == ClaimNature.Provision))
        {
            writer.WriteStartObject();
            WriteReference(writer, kind);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        WriteRecords(writer, KindSet.OfCommitments);
    }

    private static void WriteKindName(Utf8JsonWriter writer, Kind kind)
    {
        writer.WriteStartObject("kind");
        writer.WriteString("const", kind.Name);
        writer.WriteEndObject();
    }

    private static void WriteKinds(Utf8JsonWriter writer, KindSet kinds)
    {
        foreach (var kind in kinds.Kinds.Where(kind => kind.Nature != ClaimNature.Provision))
        {
            WriteRecords(writer, kind);
        }
    }

    /// <summary>Writes each record once, under the name of its list.</summary>
    private static void WriteDefinitions(Utf8JsonWriter writer, KindSet kinds)
    {
        writer.WriteStartObject("$defs");
        foreach (
            var schema in new RecordSchema[]
            {
                Body.Declared,
                Source.Declared,
                Instrument.Declared,
                AmendedClause.Declared,
                ReplacedText.Declared,
                Annex.Declared,
                KindSet.OfCommitments,
                Survey.Declared,
                Look.Declared,
                Waiver.Declared,
            }.Concat(kinds.Kinds.Where(kind => kind != KindSet.OfCommitments))
        )
        {
            writer.WriteStartObject(schema.Name);
            WriteRecord(
                writer,
                schema,
                schema == Instrument.Declared ? () => WriteParts(writer, kinds)
                    : schema is Kind { Nature: ClaimNature.Provision } kind && kind != KindSet.OfCommitments
                        ? () => WriteKindName(writer, kind)
                    : null
            );
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteRecords(Utf8JsonWriter writer, RecordSchema schema)
    {
        writer.WriteStartObject(schema.Name);
        writer.WriteString("type", "array");
        writer.WriteStartObject("items");
        WriteReference(writer, schema);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter writer, RecordSchema schema) => writer.WriteString("$ref", $"#/$defs/{schema.Name}");

    private static void WriteRecord(Utf8JsonWriter writer, RecordSchema schema, Action? more)
    {
        var required = schema.Fields.Where(field => field.Required).Select(field => field.Name);
        WriteObject(
            writer,
            more is null || schema is not Kind ? [.. required] : ["kind", .. required],
            () =>
            {
                more?.Invoke();
                foreach (var field in schema.Fields)
                {
                    WriteField(writer, field);
                }

                if (schema is Kind { Nature: ClaimNature.Provision } clause)
                {
                    WriteBrackets(writer, clause);
                }
            }
        );
    }

    private static void WriteObject(Utf8JsonWriter writer, string[] required, Action properties)
    {
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        if (required.Length > 0)
        {
            writer.WriteStartArray("required");
            foreach (var name in required)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
        }

        writer.WriteStartObject("properties");
        properties();
        writer.WriteEndObject();
    }

    private static void WriteBrackets(Utf8JsonWriter writer, Kind clause)
    {
        writer.WriteStartObject(BracketReader.MemberName);
        writer.WriteString("description", "of a draft: the fields that stand in brackets, each with who proposes what");
        WriteObject(
            writer,
            [],
            () =>
            {
                foreach (var field in BracketReader.FieldsOf(clause))
                {
                    writer.WriteStartObject(field.Name);
                    writer.WriteString("type", "object");
                    writer.WriteNumber("minProperties", 2);
                    writer.WriteStartObject("additionalProperties");
                    writer.WriteString("$ref", $"#/$defs/{clause.Name}/properties/{field.Name}");
                    writer.WriteEndObject();
                    writer.WriteEndObject();
                }
            }
        );
        writer.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter writer, Field field)
    {
        writer.WriteStartObject(field.Name);
        writer.WriteString("description", field.Unit is null ? field.Title : $"{field.Title} ({field.Unit})");
        if (field.Required)
        {
            field.WriteSchema(writer);
        }
        else
        {
            writer.WriteStartArray("anyOf");
            writer.WriteStartObject();
            field.WriteSchema(writer);
            writer.WriteEndObject();
            writer.WriteStartObject();
            writer.WriteStartArray("enum");
            writer.WriteNullValue();
            if (field.MayBeNone)
            {
                writer.WriteStringValue(JsonText.NoneWord);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
