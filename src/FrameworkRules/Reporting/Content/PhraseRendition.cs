namespace FrameworkRules.Reporting;

/// <summary>Puts messages into phrases, in which values are kept apart from words.</summary>
internal sealed class PhraseRendition : Rendition
{
    private readonly List<Span> spans = [];

    public PhraseRendition(ReportLanguage language, INaming? names) => (Language, Names) = (language, names);

    public Phrase ToPhrase() => new(spans);

    /// <inheritdoc/>
    protected override void Write(ReadOnlySpan<char> text, bool isValue, bool isCapital) =>
        spans.Add(
            new Span(
                isCapital ? string.Concat([char.ToUpperInvariant(text[0])], text[1..]) : text.ToString(),
                isValue ? SpanKind.Value : SpanKind.Plain
            )
        );

    /// <inheritdoc/>
    protected override bool EndsWith(char last) => spans is [.., var end] && end.Text.EndsWith(last);

    /// <inheritdoc/>
    protected override void TrimStop()
    {
        if (spans is [.., var end])
        {
            spans[^1] = end with { Text = end.Text.TrimEnd('.') };
        }
    }
}
