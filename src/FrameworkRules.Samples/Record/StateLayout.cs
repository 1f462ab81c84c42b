using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FrameworkRules.Samples;

/// <summary>Lays out a state for people: one record on a line, so that a change of one record is a change of one line.</summary>
internal static class StateLayout
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonObject state)
    {
        var lines = new StringBuilder("{\n");
        Members(lines, state, 2);
        return lines.Append("}\n").ToString();
    }

    private static void Members(StringBuilder lines, JsonObject parent, int indent)
    {
        var left = parent.Count;
        foreach (var (name, value) in parent)
        {
            left--;
            lines.Append(' ', indent).Append('"').Append(name).Append("\": ");
            Value(lines, value, indent);
            lines.Append(left > 0 ? ",\n" : "\n");
        }
    }

    private static void Value(StringBuilder lines, JsonNode? value, int indent)
    {
        switch (value)
        {
            case JsonArray list when list.Any(item => item is JsonObject):
                List(lines, list, indent);
                break;
            case JsonObject parent:
                lines.Append("{\n");
                Members(lines, parent, indent + 2);
                lines.Append(' ', indent).Append('}');
                break;
            default:
                lines.Append(Inline(value));
                break;
        }
    }

    private static void List(StringBuilder lines, JsonArray list, int indent)
    {
        lines.Append("[\n");
        for (var at = 0; at < list.Count; at++)
        {
            var item = list[at]!.AsObject();
            lines.Append(' ', indent + 2);
            if (item.Any(member => member.Value is JsonArray inner && inner.Any(one => one is JsonObject)))
            {
                lines.Append("{\n");
                Members(lines, item, indent + 4);
                lines.Append(' ', indent + 2).Append('}');
            }
            else
            {
                lines.Append("{ ").Append(Inline(item)[1..^1]).Append(" }");
            }

            lines.Append(at < list.Count - 1 ? ",\n" : "\n");
        }

        lines.Append(' ', indent).Append(']');
    }

    private static string Inline(JsonNode? value) =>
        value switch
        {
            JsonObject parent => $"{{{string.Join(", ", parent.Select(member => $"\"{member.Key}\": {Inline(member.Value)}"))}}}",
            JsonArray list => $"[{string.Join(", ", list.Select(Inline))}]",
            null => "null",
            _ => value.ToJsonString(Plain),
        };
}
