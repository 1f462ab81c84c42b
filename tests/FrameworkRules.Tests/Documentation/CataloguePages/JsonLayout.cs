using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FrameworkRules.Tests.Documentation;

/// <summary>Lays JSON out for reading: on one line what fits there.</summary>
internal static class JsonLayout
{
    private const int Width = 140;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode? node, int depth = 0)
    {
        var line = OnOneLine(node);
        if (line.Length + (2 * depth) <= Width || node is null or JsonValue)
        {
            return line;
        }

        var (open, close, items) = node is JsonObject fields
            ? ('{', '}', fields.Select(field => $"{Quote(field.Key)}: {Of(field.Value, depth + 1)}"))
            : ('[', ']', node.AsArray().Select(item => Of(item, depth + 1)));
        var (outer, inner) = (new string(' ', 2 * depth), new string(' ', 2 * (depth + 1)));
        return $"{open}\n{string.Join(",\n", items.Select(item => inner + item))}\n{outer}{close}";
    }

    private static string OnOneLine(JsonNode? node) =>
        node switch
        {
            JsonObject { Count: > 0 } fields =>
                $"{{ {string.Join(", ", fields.Select(field => $"{Quote(field.Key)}: {OnOneLine(field.Value)}"))} }}",
            JsonArray items => $"[{string.Join(", ", items.Select(OnOneLine))}]",
            null => "null",
            _ => node.ToJsonString(Options),
        };

    private static string Quote(string name) => JsonSerializer.Serialize(name, Options);
}
