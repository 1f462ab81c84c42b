using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FrameworkRules.Cli;

/// <summary>Knows on which line of a file each object in it begins, by its JSON pointer.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, (int Line, int Column)> places = new(StringComparer.Ordinal);

    /// <summary>Reads a file that is known to be JSON.</summary>
    public SourceLines(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var reader = new Utf8JsonReader(
            utf8,
            new JsonReaderOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
                MaxDepth = int.MaxValue,
            }
        );
        var (line, lineStart, counted) = (1, 0, 0);
        var path = new Stack<(string Pointer, int Items)>();
        var name = default(string);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    path.Pop();
                    continue;
                default:
                    break;
            }

            var pointer = Step(path, ref name);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                var start = (int)reader.TokenStartIndex;
                for (; counted < start; counted++)
                {
                    (line, lineStart) = utf8[counted] == '\n' ? (line + 1, counted + 1) : (line, lineStart);
                }

                places[pointer] = (line, Encoding.UTF8.GetCharCount(utf8[lineStart..start]) + 1);
                path.Push((pointer, 0));
            }
        }
    }

    /// <summary>Returns the line and column, both from 1, or <see langword="null"/> where there is no such object.</summary>
    public (int Line, int Column)? Of(string pointer) => places.TryGetValue(pointer, out var place) ? place : null;

    private static string Step(Stack<(string Pointer, int Items)> path, ref string? name)
    {
        if (!path.TryPop(out var parent))
        {
            return "";
        }

        path.Push((parent.Pointer, parent.Items + 1));
        var pointer = $"{parent.Pointer}/{name ?? parent.Items.ToString(CultureInfo.InvariantCulture)}";
        name = null;
        return pointer;
    }
}
