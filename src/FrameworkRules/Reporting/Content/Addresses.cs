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
                    .Select(word => new Phrase(new Span(word, WebAddress.Is(word) ? SpanKind.Link : SpanKind.Value)))
            )
            : Phrase.Value(text);
}
