using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace FrameworkRules;

/// <summary>Parses JSON, and says clearly why it cannot.</summary>
internal static class JsonFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
                new JsonDocumentOptions
                {
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowTrailingCommas = true,
                    MaxDepth = options.MaxDepth,
                }
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
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"at most {options.MaxDepth} levels of nesting (option {nameof(ReadOptions.MaxDepth)})"
                    )
                )
            : JsonMistakes.Find(utf8.Span, options.MaxErrors) is { Count: > 0 } mistakes ? new InvalidSubmissionException(mistakes)
            : NotJson(utf8.Span, exception);
        }
    }

    /// <summary>Encodes text, and refuses text that is not well formed rather than putting something else in its place.</summary>
    public static byte[] Encode(string json)
    {
        try
        {
            return Strict.GetBytes(json);
        }
        catch (EncoderFallbackException exception)
        {
            var (line, column) = LineFinder.At(Encoding.UTF8.GetBytes(json[..exception.Index]), long.MaxValue);
            throw Failure(line, column, "text with half of a surrogate pair", "well-formed text");
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

    public static InvalidSubmissionException TooLarge(FormattableString found, ReadOptions options) =>
        Failure(
            0,
            0,
            FormattableString.Invariant(found),
            string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxBytes} bytes (option {nameof(ReadOptions.MaxBytes)})")
        );

    private static InvalidSubmissionException NotJson(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        var rest = utf8;
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var length = rest.IndexOf((byte)'\n') + 1;
            offset += length;
            rest = rest[length..];
        }

        var place = LineFinder.At(utf8, offset + (exception.BytePositionInLine ?? 0));
        return Failure(place.Line, place.Column, "text that is not JSON", "JSON", Reason(exception));
    }

    private static string Reason(JsonException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end].TrimEnd('.');
    }

    private static (int Line, int Column)? DeeperThan(ReadOnlySpan<byte> utf8, int depth)
    {
        var reader = new Utf8JsonReader(
            utf8,
            new JsonReaderOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
                MaxDepth = (int)Math.Min(depth + 1L, int.MaxValue),
            }
        );
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

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(utf8[position..], out _, out var length) == OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }
}
