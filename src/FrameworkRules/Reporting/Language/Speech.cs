using System.Globalization;

namespace FrameworkRules.Reporting;

/// <summary>Renders messages in a language.</summary>
internal sealed class Speech(ReportLanguage language)
{
    public ReportLanguage Language => language;

    /// <summary>Renders a message. Of the arguments, a phrase and a number stand as they are, and a text is a value.</summary>
    public Phrase Say(MessageId id, params ReadOnlySpan<object> arguments)
    {
        var template = language.Template(id);
        var spans = new List<Span>();
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                spans.Add(new Span(template[at..]));
                break;
            }

            spans.Add(new Span(template[at..open]));
            Fill(template.AsSpan(open + 1, close - open - 1), arguments, spans);
            at = close + 1;
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

    private void Fill(ReadOnlySpan<char> place, ReadOnlySpan<object> arguments, List<Span> spans)
    {
        var choice = place.IndexOf('?');
        var argument = arguments[int.Parse(choice < 0 ? place : place[..choice], CultureInfo.InvariantCulture)];
        if (choice >= 0)
        {
            var words = place[(choice + 1)..].ToString().Split('|');
            var count = Convert.ToInt64(argument, CultureInfo.InvariantCulture);
            spans.Add(new Span(words[Math.Clamp(language.FormOf(count), 0, words.Length - 1)]));
        }
        else if (argument is Phrase phrase)
        {
            spans.AddRange(phrase.Spans);
        }
        else if (argument is IFormattable number)
        {
            spans.Add(new Span(number.ToString("#,0", language.Culture)));
        }
        else
        {
            spans.Add(new Span((string)argument, SpanKind.Value));
        }
    }
}
