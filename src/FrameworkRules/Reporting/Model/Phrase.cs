namespace FrameworkRules.Reporting;

/// <summary>A sentence or a part of one, worded, with values kept apart from words. Immutable.</summary>
internal sealed class Phrase
{
    public static readonly Phrase Empty = new([]);

    private readonly Span[] spans;

    public Phrase(params IEnumerable<Span> spans) => this.spans = [.. spans.Where(span => span.Text.Length > 0)];

    public IReadOnlyList<Span> Spans => spans;

    /// <summary>Gets how many letters it has.</summary>
    public int Length => spans.Sum(span => span.Text.Length);

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

    /// <summary>Sets it in capitals.</summary>
    public Phrase Upper() => new(spans.Select(span => span with { Text = span.Text.ToUpperInvariant() }));

    /// <summary>Leaves out a full stop at the end.</summary>
    public Phrase WithoutStop() =>
        spans is [.. var before, { Kind: not SpanKind.Link } last] && last.Text.EndsWith('.')
            ? new Phrase([.. before, last with { Text = last.Text.TrimEnd('.') }])
            : this;

    /// <summary>Tells whether it ends with a character.</summary>
    public bool EndsWith(char last) => spans is [.., { } span] && span.Text.EndsWith(last);

    /// <summary>Cuts what is longer than a number of letters, between words where it can, and says so by three dots.</summary>
    public Phrase Cut(int atMost)
    {
        if (Length <= atMost)
        {
            return this;
        }

        var kept = new List<Span>();
        var left = EndOfWord(ToString(), atMost - 1);
        foreach (var span in spans.TakeWhile(_ => left > 0))
        {
            kept.Add(span with { Text = span.Text[..Math.Min(left, span.Text.Length)] });
            left -= kept[^1].Text.Length;
        }

        return new Phrase([.. kept, new Span("…")]);
    }

    private static int EndOfWord(string text, int room)
    {
        var end = text.LastIndexOf(' ', room);
        return end > room / 2 ? end
            : room > 0 && char.IsHighSurrogate(text[room - 1]) ? room - 1
            : room;
    }

    /// <summary>Stands out as a whole.</summary>
    public Phrase Strong() => new(spans.Select(span => span with { IsStrong = true }));

    /// <summary>Parts it into stretches that stand out and stretches that do not.</summary>
    public IEnumerable<(bool IsStrong, IReadOnlyList<Span> Spans)> Stretches()
    {
        for (var i = 0; i < spans.Length; )
        {
            var stretch = spans.Skip(i).TakeWhile(span => span.IsStrong == spans[i].IsStrong).ToList();
            yield return (spans[i].IsStrong, stretch);
            i += stretch.Count;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(spans.Select(span => span.Text));
}
