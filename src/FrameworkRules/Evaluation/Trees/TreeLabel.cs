namespace FrameworkRules;

/// <summary>Says before a node of a tree what it is there for.</summary>
/// <param name="Id">The message around the node; <see langword="null"/>: none.</param>
/// <param name="Text">The text that the node is judged in, or <see langword="null"/>.</param>
internal readonly record struct TreeLabel(MessageId? Id, string? Text = null)
{
    public static readonly TreeLabel None = new(Id: null);

    /// <summary>Says that the node tells whether a subject is looked for.</summary>
    public static readonly TreeLabel LookedFor = new(MessageId.TreeLookedFor);

    /// <summary>Says in which text the node is judged.</summary>
    public static TreeLabel InText(string instrument) => new(MessageId.TreeInText, instrument);

    /// <summary>Puts the label before what a node says.</summary>
    public Message Of(Message said) =>
        Id is not { } id ? said
        : Text is null ? Message.Around(id, said)
        : Message.Around(id, said, new Message([MessagePart.Known(Text)]));

    /// <summary>Puts the label before what a node says.</summary>
    public Message Of(MessageId said) => Of(Message.Of(said));
}
