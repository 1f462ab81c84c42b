using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace FrameworkRules;

/// <summary>Parses JSON, and says clearly why it cannot.</summary>
internal static class JsonFile
{
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8, ReadOptions options)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            var (line, column) = LineFinder.At(utf8.Span, FirstInvalid(utf8.Span));
            throw Failure(line, column, "bytes that are not UTF-8", "JSON in UTF-8");
        }

        try
        {
            return JsonDocument.Parse(
                utf8,
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = options.MaxDepth }
            );
        }
        catch (JsonException exception)
        {
            throw utf8.Span.Trim(" \t\r\n"u8).IsEmpty ? Failure(1, 1, "an empty file", "a submission in JSON")
                : DeeperThan(utf8.Span, options.MaxDepth) is { } place
                    ? Failure(
                        place.Line,
                        place.Column,
                        string.Create(CultureInfo.InvariantCulture, $"more than {options.MaxDepth} levels"),
                        string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxDepth} levels of nesting (option {nameof(ReadOptions.MaxDepth)})")
                    )
                : Failure((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1, "text that is not JSON", "JSON", Reason(exception));
        }
    }

    public static InvalidSubmissionException Failure(int line, int column, string found, string expected, string? suggestion = null) =>
        new([
            new InputError
            {
                Pointer = "",
                Line = line,
                Column = column,
                Found = found,
                Expected = expected,
                Suggestion = suggestion,
            },
        ]);

    private static string Reason(JsonException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end].TrimEnd('.');
    }

    private static (int Line, int Column)? DeeperThan(ReadOnlySpan<byte> utf8, int depth)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = depth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= depth && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                {
                    return LineFinder.At(utf8, reader.TokenStartIndex);
                }
            }
        }
        catch (JsonException)
        {
            // Something else is wrong before the nesting is.
        }

        return null;
    }

    private static long FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var (valid, invalid) = (0, utf8.Length);
        while (invalid - valid > 1)
        {
            var middle = valid + ((invalid - valid) / 2);
            var end = middle;
            while (end > valid && (utf8[end] & 0xC0) == 0x80)
            {
                end--;
            }

            if (end <= valid)
            {
                return valid;
            }

            (valid, invalid) = Utf8.IsValid(utf8[..end]) ? (end, invalid) : (valid, end);
        }

        return valid;
    }
}
