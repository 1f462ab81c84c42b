using System.Runtime.InteropServices;

namespace FrameworkRules;

/// <summary>Puts messages together, part by part. It is lent, so that what is only put into words and forgotten costs nothing but its words.</summary>
internal sealed class MessageWriter
{
    /// <summary>More parts than this are not kept for the next message.</summary>
    private const int KeptAtMost = 1024;

    [ThreadStatic]
    private static MessageWriter? spare;

    private readonly List<MessagePart> parts = [];

    private MessageWriter() { }

    /// <summary>Gets what was written.</summary>
    public ReadOnlySpan<MessagePart> Written => CollectionsMarshal.AsSpan(parts);

    public int Count => parts.Count;

    public static MessageWriter Rent()
    {
        var writer = spare ?? new MessageWriter();
        spare = null;
        return writer;
    }

    public void Return()
    {
        parts.Clear();
        if (parts.Capacity > KeptAtMost)
        {
            parts.Capacity = 0;
        }

        spare = this;
    }

    /// <summary>Begins a message; what is written until <see cref="Close"/> are its arguments.</summary>
    /// <param name="id">The message.</param>
    /// <param name="of">The title of the field that it tells of, for which the language may have words of its own.</param>
    public int Open(MessageId id, string? of = null) => Open(new MessagePart(MessagePartKind.Message) { Id = id, Text = of });

    /// <summary>Begins the answer to a yes/no field; the subject is written until <see cref="Close"/>.</summary>
    public int OpenAnswer(string title, bool isSo) => Open(MessagePart.Answer(title, isSo));

    /// <summary>Begins a row of parts with the words of a message between them.</summary>
    public int OpenJoined(MessageId between) => Open(new MessagePart(MessagePartKind.Joined) { Id = between });

    /// <summary>Begins a list: "A, B and C".</summary>
    public int OpenListed() => Open(new MessagePart(MessagePartKind.Listed));

    /// <summary>Ends what was begun.</summary>
    public void Close(int at) => parts[at] = parts[at] with { Length = parts.Count - at };

    /// <summary>Writes a message whose arguments hold no further messages.</summary>
    public void Say(MessageId id, params ReadOnlySpan<MessagePart> arguments)
    {
        var at = Open(id);
        parts.AddRange(arguments);
        Close(at);
    }

    public void Add(MessagePart part) => parts.Add(part);

    public void Add(Message message) => parts.AddRange(message.Parts);

    public void Term(string declared) => Add(MessagePart.Term(declared));

    public void Value(string text) => Add(MessagePart.Value(text));

    /// <summary>Writes values as a list, each in quotation marks.</summary>
    public void Quoted(IEnumerable<string> values)
    {
        var list = OpenJoined(MessageId.ListSeparator);
        foreach (var value in values)
        {
            Say(MessageId.InQuotes, MessagePart.Value(value));
        }

        Close(list);
    }

    public void Known(string id) => Add(MessagePart.Known(id));

    /// <summary>Takes back all that was written from one part on.</summary>
    public void Cut(int from) => CollectionsMarshal.SetCount(parts, from);

    public Message ToMessage() => new(Written);

    private int Open(MessagePart part)
    {
        parts.Add(part);
        return parts.Count - 1;
    }
}
