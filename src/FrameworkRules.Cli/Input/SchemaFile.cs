using System.Text.Json;

namespace FrameworkRules.Cli;

/// <summary>Tells a JSON Schema from a state, which may name one too.</summary>
internal static class SchemaFile
{
    /// <summary>Says what such a file is.</summary>
    public const string What = "it is a JSON Schema, which describes states and is none";

    private const int ReadAtMost = 1 << 16;

    /// <summary>Tells whether what stands at the beginning of a file is a JSON Schema: its <c>$schema</c> names a dialect of json-schema.org.</summary>
    public static bool Is(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var reader = new Utf8JsonReader(
            utf8[..Math.Min(utf8.Length, ReadAtMost)],
            isFinalBlock: false,
            new JsonReaderState(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })
        );
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("$schema"u8))
                {
                    return reader.Read() && reader.TokenType == JsonTokenType.String && IsDialect(reader.GetString()!);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is wrong with it is told when it is read as a state.
        }

        return false;
    }

    /// <summary>Tells it of a file; what cannot be read is none.</summary>
    public static bool IsAt(string path)
    {
        if (Input.IsStandard(path) || !File.Exists(path))
        {
            return false;
        }

        try
        {
            return Is(Input.Read(path, Stream.Null, ReadAtMost).Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsDialect(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var address) && address.Host == "json-schema.org";
}
