namespace FrameworkRules.Reporting;

/// <summary>Gives the names by which people know parties, bodies and texts: the submission's own first. Remembers which short names were used, and what they stand for.</summary>
internal sealed class Names(Assessment assessment, Speech speech)
{
    private readonly StateView view = assessment.View;
    private readonly SortedDictionary<string, string> shortNames = new(StringComparer.Ordinal);

    /// <summary>Gets the short names used so far, with the names in full.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> ShortNames => shortNames;

    /// <summary>Names somebody, as it stands within a sentence.</summary>
    public Phrase Of(string named)
    {
        var id = view.Index.Voices.Cast.Show(named);
        var voice = view.Index.Voices.Of(id);
        return voice.Role switch
        {
            VoiceRole.Joint => speech.Say(MessageId.AllSides),
            VoiceRole.Text => OfText(id),
            _ => Phrase.Value(speech.Language.Name(Known(id, voice))),
        };
    }

    /// <summary>Lists names: "A, B and C".</summary>
    public Phrase List(IEnumerable<string> ids) =>
        speech.List([
            .. ids.Select(Of).DistinctBy(name => name.ToString()).OrderBy(name => name.ToString(), StringComparer.OrdinalIgnoreCase),
        ]);

    /// <summary>Names a text on file by its title.</summary>
    public Phrase OfText(string id) => Phrase.Value(view.State.Instruments.FirstOrDefault(text => text.Id == id)?.Title ?? id);

    /// <summary>Finds the text in which a clause with an id such as <c>text/3</c> stands, or <see langword="null"/>.</summary>
    public string? TextOf(string clause) =>
        view.State.Instruments.FirstOrDefault(text => clause.StartsWith($"{text.Id}/", StringComparison.Ordinal))?.Id;

    /// <summary>Tells whether a text is the only one on file.</summary>
    public bool IsOnlyText(string id) => view.State.Instruments is [var only] && only.Id == id;

    /// <summary>Tells whether a name is that of somebody, rather than of a record.</summary>
    public bool IsSomebody(string id) =>
        view.Index.Voices.Of(id).Role is not (VoiceRole.Stranger or VoiceRole.Text) || view.Index.Voices.Find(id) is not null;

    private string? OtherName(string id) => view.Index.Voices.Find(id)?.OtherNames is [var first, ..] ? first : null;

    /// <summary>Sides, groups and facilitators are shown by their names; others are mostly known by their short ones.</summary>
    private string Known(string id, in Voice voice)
    {
        var full = view.State.Bodies.FirstOrDefault(body => body.Id == id)?.Name ?? OtherName(id);
        if (full is null || full == id || full == $"the {id}")
        {
            return id;
        }

        if (id.Length <= 2 || (voice.Role is VoiceRole.Side or VoiceRole.Group or VoiceRole.Facilitator && voice.Id == voice.Speaker))
        {
            return full;
        }

        shortNames[id] = full;
        return id;
    }
}
