using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FrameworkRules.Cli;

/// <summary>Writes SARIF 2.1.0: a run for each file, and a result for each finding that is not met, or met in part only, at the claim or clause that decides it.</summary>
internal static class SarifFormat
{
    private const int MostRelated = 10;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Presentation shown, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            WriteStart(json);
            foreach (var judged in shown.All)
            {
                WriteRun(json, judged, [.. shown.Findings(judged.Assessment)]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteRun(Utf8JsonWriter json, Judged judged, IReadOnlyList<Finding> findings)
    {
        var rules = findings.DistinctBy(finding => finding.Id).ToList();
        json.WriteStartObject();
        WriteTool(
            json,
            () =>
            {
                foreach (var rule in rules)
                {
                    WriteRule(json, rule);
                }
            }
        );
        WriteRest(
            json,
            NameOf(judged),
            () =>
            {
                var lines = new SourceLines(judged.Utf8.Span);
                foreach (var finding in findings.Where(finding => finding.Outcome.IsUnmet() && !finding.IsNotYetDue))
                {
                    WriteResult(json, judged, lines, finding, rules.FindIndex(rule => rule.Id == finding.Id));
                }
            }
        );
        json.WriteEndObject();
    }

    internal static string NameOf(Judged judged) => $"{judged.Assessment.Framework.Id}/{Uri.EscapeDataString(judged.Name)}/";

    /// <summary>Writes a document of one run, whose rules and results somebody else writes.</summary>
    public static void Write(Stream output, string name, Action<Utf8JsonWriter> writeRules, Action<Utf8JsonWriter> writeResults)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            WriteStart(json);
            json.WriteStartObject();
            WriteTool(json, () => writeRules(json));
            WriteRest(json, name, () => writeResults(json));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteStart(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
    }

    private static void WriteTool(Utf8JsonWriter json, Action writeRules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "framework-rules");
        json.WriteString("version", Version());
        json.WriteStartArray("rules");
        writeRules();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRest(Utf8JsonWriter json, string name, Action writeResults)
    {
        json.WriteStartObject("automationDetails");
        json.WriteString("id", name);
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        writeResults();
        json.WriteEndArray();
    }

    internal static void WriteRule(Utf8JsonWriter json, Finding rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.Statement);
        WriteText(json, "help", rule.Citations.Count == 0 ? rule.Statement : $"{rule.Statement} From {string.Join("; ", rule.Citations)}.");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Weight));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Theme.Name);
        json.WriteStringValue(Words.Of(rule.Gate));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal static void WriteResult(Utf8JsonWriter json, Judged judged, SourceLines lines, Finding finding, int rule)
    {
        var places = finding
            .Evidence.OrderBy(line => line.Judgement == Truth.False ? 0 : 1)
            .ThenBy(line => line.Standing)
            .Select(line => line.Pointer)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(lines.Of)
            .OfType<(int Line, int Column)>()
            .ToList();
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", "fail");
        json.WriteString("level", Level(finding.Weight));
        WriteText(
            json,
            "message",
            $"{Words.Of(finding.Outcome)}{(finding.Party is { } party ? $" ({party})" : "")}: {finding.Reason} To act: {(finding.DutyBearers.Count == 0 ? "the record names nobody" : string.Join(", ", finding.DutyBearers))}."
        );
        WriteLocations(json, "locations", judged, places.Count > 0 ? places[..1] : [(1, 1)]);
        if (places.Count > 1)
        {
            WriteLocations(json, "relatedLocations", judged, places[1..Math.Min(places.Count, 1 + MostRelated)]);
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", $"{judged.Assessment.Framework.Id}/{finding.Key}");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal static void WriteLocations(Utf8JsonWriter json, string name, Judged judged, IEnumerable<(int Line, int Column)> places)
    {
        json.WriteStartArray(name);
        foreach (var (line, column) in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(judged));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", column);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string UriOf(Judged judged) =>
        Input.IsStandard(judged.File) ? "stdin"
        : Path.IsPathRooted(judged.File) ? new Uri(Path.GetFullPath(judged.File)).AbsoluteUri
        : string.Join('/', judged.File.Replace('\\', '/').Split('/').Where(part => part != ".").Select(Uri.EscapeDataString));

    internal static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Weight weight) =>
        weight switch
        {
            Weight.Blocking => "error",
            Weight.Major => "warning",
            _ => "note",
        };

    private static string Version() =>
        typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
