using System.Text.Json;
using System.Text.Json.Nodes;

namespace FrameworkRules.Samples;

/// <summary>The record of the conflict since November 2024: all that is on file, without an instant and without a framework.</summary>
internal sealed class RecordFile
{
    private readonly JsonObject root;
    private readonly AgreementState state;

    private RecordFile(string text)
    {
        root = JsonNode.Parse(text)!.AsObject();
        state = AgreementState.Parse(text);
    }

    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "Record", "record.json");

    public static RecordFile Load() => new(File.ReadAllText(Path));

    /// <summary>Writes the state of a day: everything that had been published by then, and nothing that was published later. A look tells of the file, not of the day, and is in it whenever it was made.</summary>
    public string At(DatedState day)
    {
        var published = PublishedBy(Instant(day.AsOf));
        var excerpt = new JsonObject
        {
            ["format"] = root["format"]!.DeepClone(),
            ["framework"] = day.Framework,
            ["submission"] = root["submission"]!.DeepClone(),
            ["asOf"] = day.AsOf,
            ["zone"] = root["zone"]!.DeepClone(),
            ["bodies"] = root["bodies"]!.DeepClone(),
            ["sources"] = Keep(root["sources"]!, source => published.Contains((string)source["id"]!)),
            ["instruments"] = Keep(root["instruments"]!, Known),
            ["surveys"] = Keep(root["surveys"]!, Known),
            ["looks"] = Keep(root["looks"]!, look => string.CompareOrdinal((string)look["from"]!, day.Name) <= 0),
            ["claims"] = new JsonObject(
                root["claims"]!
                    .AsObject()
                    .Select(list => KeyValuePair.Create(list.Key, (JsonNode?)Keep(list.Value!, Known)))
                    .Where(list => list.Value!.AsArray().Count > 0)
            ),
        };
        if (excerpt["looks"]!.AsArray().Count == 0)
        {
            excerpt.Remove("looks");
        }

        return StateLayout.Write(excerpt);

        bool Known(JsonNode record) => published.Contains((string)record["source"]!);
    }

    private HashSet<string> PublishedBy(DateTimeOffset instant) =>
        [.. state.Sources.Where(source => source.DateUntil <= instant).Select(source => source.Id)];

    /// <summary>Reads an instant as a state in the zone of the record would: a day means its end.</summary>
    private DateTimeOffset Instant(string text) =>
        AgreementState
            .Parse(
                JsonSerializer.Serialize(
                    new
                    {
                        format = 1,
                        submission = "state",
                        asOf = text,
                        zone = state.Zone,
                    }
                )
            )
            .AsOf!.Value;

    private static JsonArray Keep(JsonNode list, Func<JsonNode, bool> isKept) =>
        [.. list.AsArray().Where(record => isKept(record!)).Select(record => record!.DeepClone())];
}
