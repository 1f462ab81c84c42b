namespace FrameworkRules;

/// <summary>Something that is said: a message by its id, with its arguments. It is put into words last, by a language. Immutable; equal parts make equal messages.</summary>
internal sealed class Message : IEquatable<Message>
{
    private readonly MessagePart[] parts;

    public Message(ReadOnlySpan<MessagePart> parts) => this.parts = parts.ToArray();

    public ReadOnlySpan<MessagePart> Parts => parts;

    /// <summary>Makes a message of arguments that hold no further messages.</summary>
    public static Message Of(MessageId id, params ReadOnlySpan<MessagePart> arguments) =>
        new([new MessagePart(MessagePartKind.Message) { Id = id, Length = arguments.Length + 1 }, .. arguments]);

    /// <summary>Makes a message of what a declaration says.</summary>
    public static Message OfTerm(string declared) => new([MessagePart.Term(declared)]);

    /// <summary>Makes a message out of what is written.</summary>
    public static Message Write(Action<MessageWriter> write)
    {
        var writer = MessageWriter.Rent();
        write(writer);
        var message = writer.ToMessage();
        writer.Return();
        return message;
    }

    /// <summary>Makes a message whose arguments are messages.</summary>
    public static Message Around(MessageId id, params ReadOnlySpan<Message> arguments)
    {
        var writer = MessageWriter.Rent();
        var at = writer.Open(id);
        foreach (var argument in arguments)
        {
            writer.Add(argument);
        }

        writer.Close(at);
        var message = writer.ToMessage();
        writer.Return();
        return message;
    }

    /// <summary>Puts the message into a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="names">Who is known by which name; <see langword="null"/>: everybody by the id.</param>
    public string In(ReportLanguage language, INaming? names = null) => TextRendition.Of(parts, language, names);

    /// <summary>Puts the message into English.</summary>
    public override string ToString() => In(ReportLanguage.English);

    /// <inheritdoc/>
    public bool Equals(Message? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (ref readonly var part in parts.AsSpan())
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }
}
