using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FrameworkRules.Cli;

/// <summary>Writes the frameworks and their preconditions as JSON.</summary>
internal static class CatalogueJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes frameworks, each with those of its preconditions that are chosen.</summary>
    public static string Write(IEnumerable<(Framework Framework, IReadOnlyList<PreconditionDescription> Chosen)> frameworks)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("frameworks");
            foreach (var (framework, chosen) in frameworks)
            {
                Write(writer, framework, chosen);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Framework framework, IReadOnlyList<PreconditionDescription> chosen)
    {
        writer.WriteStartObject();
        writer.WriteString("id", framework.Id);
        writer.WriteString("title", framework.Title);
        writer.WriteString("version", framework.Version);
        writer.WriteString(
            "effectiveFrom",
            framework.EffectiveFrom?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        );
        writer.WriteString("replaces", framework.Replaces);
        writer.WriteStartArray("preconditions");
        foreach (var description in chosen)
        {
            Write(writer, description);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PreconditionDescription precondition)
    {
        writer.WriteStartObject();
        writer.WriteString("id", precondition.Id);
        writer.WriteString("statement", precondition.Statement);
        writer.WriteString("weaker", precondition.WeakerStatement);
        writer.WriteString("theme", precondition.Theme.Name);
        writer.WriteString("layer", precondition.Layer.ToString().ToLowerInvariant());
        writer.WriteString("gate", precondition.Gate.ToString().ToLowerInvariant());
        writer.WriteString("weight", precondition.Weight.ToString().ToLowerInvariant());
        WriteStrings(writer, "dutyBearers", precondition.DutyBearers);
        writer.WriteBoolean("dutyBearersNamedByRecord", precondition.DutyBearerField is not null);
        writer.WriteBoolean("oneFindingPerParty", precondition.Parties.Count > 0);
        WriteStrings(writer, "addressees", precondition.Addressees);
        writer.WriteStartArray("citations");
        foreach (var citation in precondition.Citations)
        {
            writer.WriteStartObject();
            writer.WriteString("text", citation.Text.Id);
            writer.WriteString("title", citation.Text.ShortTitle);
            writer.WriteString("point", citation.Point);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("parameters");
        foreach (var value in precondition.Parameters.Select(precondition.ValueOf).OfType<ParameterValue>())
        {
            writer.WriteStartObject();
            writer.WriteString("name", value.Parameter.Name);
            writer.WriteString("title", value.Parameter.Title);
            writer.WriteString("value", value.ToString());
            writer.WriteString("source", value.Source);
            writer.WriteBoolean("proposal", value.IsProposal);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
