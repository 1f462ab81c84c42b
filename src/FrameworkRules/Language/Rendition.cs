namespace FrameworkRules;

/// <summary>Puts messages into a language: the one place where templates are filled.</summary>
internal abstract class Rendition
{
    private const string MonthFormat = "MMM yyyy";
    private const string DayFormat = "d MMM yyyy";
    private const string MomentFormat = "d MMM yyyy HH:mm";
    private const int LongestNumber = 64;

    private bool beginsSentence;

    /// <summary>Gets or sets the language.</summary>
    protected ReportLanguage Language { get; set; } = ReportLanguage.English;

    /// <summary>Gets or sets who is known by which name; <see langword="null"/>: everybody by the id.</summary>
    protected INaming? Names { get; set; }

    /// <summary>Renders parts one after the other.</summary>
    public void Add(ReadOnlySpan<MessagePart> parts)
    {
        for (var at = 0; at < parts.Length; at += parts[at].Length)
        {
            Render(parts.Slice(at, parts[at].Length));
        }
    }

    /// <summary>Writes words, or a value.</summary>
    /// <param name="text">The text; not empty.</param>
    /// <param name="isValue">Whether it is a value.</param>
    /// <param name="isCapital">Whether it begins with a capital letter, however it is written.</param>
    protected abstract void Write(ReadOnlySpan<char> text, bool isValue, bool isCapital);

    /// <summary>Tells whether what is written ends with a character.</summary>
    protected abstract bool EndsWith(char last);

    /// <summary>Takes back full stops at the end.</summary>
    protected abstract void TrimStop();

    private void Put(ReadOnlySpan<char> text, bool isValue = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        // A value stays as it came; only its article may begin a sentence.
        Write(text, isValue, beginsSentence && (!isValue || text.StartsWith("the ", StringComparison.Ordinal)));
        beginsSentence = false;
    }

    private void Render(ReadOnlySpan<MessagePart> part)
    {
        ref readonly var head = ref part[0];
        switch (head.Kind)
        {
            case MessagePartKind.Message when head.Id == MessageId.Sentence:
                Sentence(part[1..]);
                break;
            case MessagePartKind.Message:
                var own = head.Text is { } title ? Language.StatementOf(title) : null;
                Fill(own ?? Language.PiecesOf(head.Id), part[1..]);
                break;
            case MessagePartKind.Joined:
                Join(head.Id, part[1..]);
                break;
            case MessagePartKind.Listed:
                List(part[1..]);
                break;
            case MessagePartKind.Term:
                Put(Language.Term(head.Text!));
                break;
            case MessagePartKind.Clause:
                Put(Language.Clause(Language.Term(head.Text!)));
                break;
            case MessagePartKind.Value:
                Put(head.Text, isValue: true);
                break;
            case MessagePartKind.Known when Names is { } names:
                Render([names.Of(head.Text!)]);
                break;
            case MessagePartKind.Known:
                Put(head.Text, isValue: true);
                break;
            case MessagePartKind.Name:
                Put(Language.Name(head.Text!), isValue: true);
                break;
            case MessagePartKind.Count:
            case MessagePartKind.Number:
                Number(head.Number);
                break;
            case MessagePartKind.Unit:
                Put(Language.UnitFor(Language.Term(head.Text!), head.Number));
                break;
            case MessagePartKind.Month:
                Time(head, MonthFormat);
                break;
            case MessagePartKind.Day:
                Time(head, DayFormat);
                break;
            case MessagePartKind.Moment:
                Time(head, MomentFormat);
                break;
            case MessagePartKind.Answer:
                Answer(head.Text!, head.Number != 0, part[1..]);
                break;
            default:
                throw new InvalidOperationException($"{head.Kind} is no kind of part.");
        }
    }

    private void Fill(TemplatePiece[] pieces, ReadOnlySpan<MessagePart> arguments)
    {
        foreach (ref readonly var piece in pieces.AsSpan())
        {
            if (piece.Argument < 0)
            {
                Put(piece.Words[0]);
            }
            else if (Argument(arguments, piece.Argument) is var argument && piece.Words.Length == 0)
            {
                Render(argument);
            }
            else
            {
                var form = Language.FormOf((long)argument[0].Number);
                Put(piece.Words[Math.Clamp(form, 0, piece.Words.Length - 1)]);
            }
        }
    }

    /// <summary>Makes a sentence: with a capital letter and one full stop, unless it asks something.</summary>
    private void Sentence(ReadOnlySpan<MessagePart> arguments)
    {
        beginsSentence = true;
        foreach (ref readonly var piece in Language.PiecesOf(MessageId.Sentence).AsSpan())
        {
            if (piece.Argument >= 0)
            {
                Add(arguments);
                if (EndsWith('?'))
                {
                    return;
                }

                TrimStop();
            }
            else
            {
                Put(piece.Words[0]);
            }
        }
    }

    private void Join(MessageId between, ReadOnlySpan<MessagePart> parts)
    {
        for (var at = 0; at < parts.Length; at += parts[at].Length)
        {
            if (at > 0)
            {
                Fill(Language.PiecesOf(between), []);
            }

            Render(parts.Slice(at, parts[at].Length));
        }
    }

    private void List(ReadOnlySpan<MessagePart> parts)
    {
        var last = 0;
        for (var at = 0; at < parts.Length; at += parts[at].Length)
        {
            last = at;
        }

        if (last == 0)
        {
            Add(parts);
            return;
        }

        foreach (ref readonly var piece in Language.PiecesOf(MessageId.ListEnd).AsSpan())
        {
            switch (piece.Argument)
            {
                case < 0:
                    Put(piece.Words[0]);
                    break;
                case 0:
                    Join(MessageId.ListSeparator, parts[..last]);
                    break;
                default:
                    Add(parts[last..]);
                    break;
            }
        }
    }

    private void Answer(string title, bool isSo, ReadOnlySpan<MessagePart> subject)
    {
        if (Language.AnswerOf(title, isSo, isAbout: subject.Length > 0) is { } answer)
        {
            Fill(answer, subject);
            return;
        }

        var words = MessagePart.Of(isSo ? MessageId.ValueYes : MessageId.ValueNo);
        if (subject.Length > 0)
        {
            Add(subject);
            Fill(Language.PiecesOf(MessageId.ListSeparator), []);
        }

        Fill(Language.PiecesOf(MessageId.Labelled), [MessagePart.Term(title), words]);
    }

    private void Number(decimal number)
    {
        Span<char> text = stackalloc char[LongestNumber];
        Put(number.TryFormat(text, out var length, "#,0.####", Language.Culture) ? text[..length] : number.ToString(Language.Culture));
    }

    private void Time(in MessagePart part, string format)
    {
        Span<char> text = stackalloc char[LongestNumber];
        var time = new DateTime((long)part.Number);
        Put(time.TryFormat(text, out var length, format, Language.Culture) ? text[..length] : time.ToString(format, Language.Culture));
    }

    private static ReadOnlySpan<MessagePart> Argument(ReadOnlySpan<MessagePart> arguments, int number)
    {
        var at = 0;
        for (; number > 0; number--)
        {
            at += arguments[at].Length;
        }

        return arguments.Slice(at, arguments[at].Length);
    }
}
