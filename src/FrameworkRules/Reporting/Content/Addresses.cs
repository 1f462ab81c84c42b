namespace FrameworkRules.Reporting;

/// <summary>Finds addresses in a text. Only those of the web can be followed.</summary>
internal static class Addresses
{
    /// <summary>Splits a text into values and links.</summary>
    public static Phrase In(string text) =>
        text.Contains("://", StringComparison.Ordinal)
            ? Phrase.Join(
                " ",
                text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(word => new Phrase(new Span(word, IsAddress(word) ? SpanKind.Link : SpanKind.Value)))
            )
            : Phrase.Value(text);

    /// <summary>Tells whether a word is an address that begins with <c>http://</c> or <c>https://</c> and has nothing in it that an address cannot have.</summary>
    public static bool IsAddress(string word) =>
        (word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal))
        && word.All(letter => letter is > ' ' and < '\u007f' and not ('"' or '<' or '>' or '\\' or '`' or '{' or '}' or '|' or '^'))
        && Uri.TryCreate(word, UriKind.Absolute, out var uri)
        && uri is { Host.Length: > 0, UserInfo.Length: 0 };
}
