using System.Globalization;

namespace FrameworkRules.Reporting;

/// <summary>Renders messages in a language, with values kept apart from words.</summary>
internal sealed class Speech(ReportLanguage language)
{
    public ReportLanguage Language => language;

    /// <summary>Renders a message. Of the arguments, a phrase and a number stand as they are, and a text is a value.</summary>
    public Phrase Say(MessageId id, params ReadOnlySpan<object> arguments)
    {
        var spans = new List<Span>();
        foreach (var piece in language.PiecesOf(id))
        {
            if (piece.Argument < 0)
            {
                spans.Add(new Span(piece.Words[0]));
            }
            else if (piece.Words.Length > 0)
            {
                var form = language.FormOf(Convert.ToInt64(arguments[piece.Argument], CultureInfo.InvariantCulture));
                spans.Add(new Span(piece.Words[Math.Clamp(form, 0, piece.Words.Length - 1)]));
            }
            else
            {
                spans.AddRange(Shown(arguments[piece.Argument]));
            }
        }

        return new Phrase(spans);
    }

    /// <summary>Puts into the language what a declaration says.</summary>
    public Phrase Term(string declared) => new(new Span(language.Term(declared)));

    /// <summary>Lists phrases: "A, B and C".</summary>
    public Phrase List(IReadOnlyList<Phrase> phrases) =>
        phrases.Count < 2
            ? Phrase.Join("", phrases)
            : Say(MessageId.ListEnd, Phrase.Join(Say(MessageId.ListSeparator).ToString(), phrases.SkipLast(1)), phrases[^1]);

    private IEnumerable<Span> Shown(object argument) =>
        argument switch
        {
            Phrase phrase => phrase.Spans,
            IFormattable number => [new Span(number.ToString("#,0", language.Culture))],
            _ => [new Span((string)argument, SpanKind.Value)],
        };
}
