namespace FrameworkRules.Reporting;

/// <summary>A sentence or a part of one, worded, with values kept apart from words. Immutable.</summary>
internal sealed class Phrase
{
    public static readonly Phrase Empty = new([]);

    private readonly Span[] spans;

    public Phrase(params IEnumerable<Span> spans) => this.spans = [.. spans.Where(span => span.Text.Length > 0)];

    public IReadOnlyList<Span> Spans => spans;

    public bool IsEmpty => spans.Length == 0;

    /// <summary>A value from the submission.</summary>
    public static Phrase Value(string text) => new(new Span(text, SpanKind.Value));

    /// <summary>Puts phrases one after the other, with a text between them.</summary>
    public static Phrase Join(string between, IEnumerable<Phrase> phrases)
    {
        var joined = new List<Span>();
        foreach (var phrase in phrases.Where(phrase => !phrase.IsEmpty))
        {
            if (joined.Count > 0)
            {
                joined.Add(new Span(between));
            }

            joined.AddRange(phrase.spans);
        }

        return new Phrase(joined);
    }

    /// <summary>Begins with a capital letter, unless a value stands first that has no article.</summary>
    public Phrase Capital() =>
        spans is [{ Kind: not SpanKind.Link } first, .. var rest]
        && (first.Kind != SpanKind.Value || first.Text.StartsWith("the ", StringComparison.Ordinal))
            ? new Phrase([first with { Text = char.ToUpperInvariant(first.Text[0]) + first.Text[1..] }, .. rest])
            : this;

    /// <summary>Leaves out a full stop at the end.</summary>
    public Phrase WithoutStop() =>
        spans is [.. var before, { Kind: not SpanKind.Link } last] && last.Text.EndsWith('.')
            ? new Phrase([.. before, last with { Text = last.Text.TrimEnd('.') }])
            : this;

    /// <summary>Tells whether it ends with a character.</summary>
    public bool EndsWith(char last) => spans is [.., { } span] && span.Text.EndsWith(last);

    /// <summary>Stands out as a whole.</summary>
    public Phrase Strong() => new(spans.Select(span => span.Kind == SpanKind.Plain ? span with { Kind = SpanKind.Strong } : span));

    /// <inheritdoc/>
    public override string ToString() => string.Concat(spans.Select(span => span.Text));
}
