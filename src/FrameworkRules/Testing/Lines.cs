namespace FrameworkRules.Testing;

/// <summary>Collects messages, each as a line.</summary>
internal sealed class Lines(ReportLanguage language, INaming? names)
{
    private readonly List<string> lines = [];

    public int Count => lines.Count;

    public void Say(MessageId id, params ReadOnlySpan<MessagePart> arguments) => lines.Add(Message.Of(id, arguments).In(language, names));

    public void Say(Action<MessageWriter> write) => lines.Add(Message.Write(write).In(language, names));

    public void Say(Message message) => lines.Add(message.In(language, names));

    /// <summary>Adds lines that are in words already.</summary>
    public void Add(string text) => lines.Add(text);

    /// <summary>Takes back all lines from one on.</summary>
    public void Cut(int from) => lines.RemoveRange(from, lines.Count - from);

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', lines);
}
