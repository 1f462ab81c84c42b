namespace FrameworkRules;

/// <summary>A text on file, or a clause of one, that is not judged, and why.</summary>
public sealed record UnjudgedText
{
    internal UnjudgedText(string instrument, string? clause, Message why) => (Instrument, Clause, Why) = (instrument, clause, why);

    /// <summary>Gets the id of the text.</summary>
    public string Instrument { get; }

    /// <summary>Gets the paragraph or id of the clause; <see langword="null"/>: the whole text.</summary>
    public string? Clause { get; }

    /// <summary>Gets why it is not judged, in English.</summary>
    public string Reason => Why.ToString();

    /// <summary>Gets whether the text, or the one that takes its place, is confidential.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Gets why it is not judged.</summary>
    internal Message Why { get; }

    /// <summary>Gets the kind of the clause.</summary>
    internal Kind? Kind { get; init; }

    /// <summary>Gets whether the framework would judge the text otherwise.</summary>
    internal bool IsOfFramework { get; init; } = true;

    /// <summary>Gets that it is not judged, and why.</summary>
    internal Message Said => Message.Write(Tell);

    /// <inheritdoc/>
    public override string ToString() => Said.ToString();

    private void Tell(MessageWriter to)
    {
        var said = to.Open(Clause is null ? MessageId.TextIsNotJudged : MessageId.ClauseIsNotJudged);
        to.Known(Instrument);
        if (Clause is not null)
        {
            to.Value(Clause);
        }

        to.Add(Why);
        to.Close(said);
    }
}
