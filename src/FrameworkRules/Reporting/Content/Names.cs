namespace FrameworkRules.Reporting;

/// <summary>Names parties, bodies and texts in a report. Remembers which short names were used, and what they stand for.</summary>
internal sealed class Names
{
    private readonly Speech speech;
    private readonly Remembering names;

    public Names(Assessment assessment, Speech speech)
    {
        this.speech = speech;
        names = new Remembering(assessment.View, assessment.IsWithoutConfidential);
    }

    /// <summary>Gets the names as messages take them.</summary>
    public NamesInView InView => names;

    /// <summary>Gets the short names used so far, with the names in full.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> ShortNames => names.ShortNames;

    /// <summary>Names somebody, or a text, as it stands within a sentence.</summary>
    public Phrase Of(string named) => Say([MessagePart.Known(named)]);

    /// <summary>Lists names: "A, B and C".</summary>
    public Phrase List(IEnumerable<string> ids) =>
        speech.List([
            .. ids.Select(Of).DistinctBy(name => name.ToString()).OrderBy(name => name.ToString(), StringComparer.OrdinalIgnoreCase),
        ]);

    /// <summary>Tells whether a name is that of somebody, rather than of a record.</summary>
    public bool IsSomebody(string id) => names.IsSomebody(id);

    /// <summary>Renders a message that was put together elsewhere.</summary>
    public Phrase Say(ReadOnlySpan<MessagePart> message)
    {
        var rendition = new PhraseRendition(speech.Language, names);
        rendition.Add(message);
        return rendition.ToPhrase();
    }

    private sealed class Remembering(StateView view, bool isOpen) : NamesInView(view, isOpen)
    {
        public SortedDictionary<string, string> ShortNames { get; } = new(StringComparer.Ordinal);

        protected override void Shortened(string id, string full) => ShortNames[id] = full;
    }
}
