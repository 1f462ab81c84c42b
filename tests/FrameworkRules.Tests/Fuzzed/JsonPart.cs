using System.Text.Json;

namespace FrameworkRules.Tests.Fuzzed;

/// <summary>A member or an item of a JSON file: where it stands, with the comma behind it, and where its value does.</summary>
internal sealed record JsonPart(Range Whole, Range Value, string? Name, JsonTokenType Type)
{
    /// <summary>Lists the members and items of a file, each before those within it; as far as it is JSON.</summary>
    public static List<JsonPart> Of(byte[] utf8)
    {
        var reader = new Utf8JsonReader(
            utf8,
            new()
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
                MaxDepth = 1024,
            }
        );
        var parts = new List<JsonPart>();
        var open = new Stack<(int Place, int Start, int ValueStart, string? Name, JsonTokenType Type)>();
        var (start, name) = (-1, default(string));
        try
        {
            while (reader.Read())
            {
                var at = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        (start, name) = (at, reader.GetString());
                        continue;
                    case JsonTokenType.StartArray or JsonTokenType.StartObject:
                        open.Push((parts.Count, start < 0 ? at : start, at, name, reader.TokenType));
                        parts.Add(null!);
                        break;
                    case JsonTokenType.EndArray or JsonTokenType.EndObject:
                        var (place, from, value, of, type) = open.Pop();
                        parts[place] = Part(from, value, (int)reader.BytesConsumed, of, type);
                        break;
                    default:
                        parts.Add(Part(start < 0 ? at : start, at, (int)reader.BytesConsumed, name, reader.TokenType));
                        break;
                }

                (start, name) = (-1, null);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is no JSON any more, or has a name of half a character, gives the parts before that.
        }

        parts.RemoveAll(part => part is null);
        return parts;

        JsonPart Part(int from, int value, int end, string? of, JsonTokenType type)
        {
            var behind = end;
            while (behind < utf8.Length && utf8[behind] is (byte)' ' or (byte)'\r' or (byte)'\n')
            {
                behind++;
            }

            return new(from..(behind < utf8.Length && utf8[behind] == (byte)',' ? behind + 1 : end), value..end, of, type);
        }
    }
}
