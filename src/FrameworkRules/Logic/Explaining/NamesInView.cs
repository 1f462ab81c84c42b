namespace FrameworkRules;

/// <summary>Gives the names by which people know parties, bodies, texts and records: the submission's own first.</summary>
/// <param name="view">Where the names are looked up.</param>
/// <param name="isOpen">Whether what is confidential is left out: then a confidential text is named by its id alone.</param>
internal class NamesInView(StateView view, bool isOpen) : INaming
{
    /// <summary>Gets where the names are looked up.</summary>
    public StateView View => view;

    /// <inheritdoc/>
    public MessagePart Of(string id)
    {
        var shown = view.Index.Voices.Cast.Show(id);
        var voice = view.Index.Voices.Of(shown);
        return voice.Role switch
        {
            VoiceRole.Joint => MessagePart.Of(MessageId.AllSides),
            VoiceRole.Text => MessagePart.Value(TitleOf(shown) ?? shown),
            _ => MessagePart.Name(Known(shown, voice)),
        };
    }

    /// <summary>Finds the text in which a clause with an id such as <c>text/3</c> stands, or <see langword="null"/>.</summary>
    public string? TextOf(string clause)
    {
        // No id of a text has a "/" in it.
        var end = clause.IndexOf('/', StringComparison.Ordinal);
        return end < 0 ? null : view.Index.Text(clause.AsSpan(0, end))?.Id;
    }

    /// <summary>Tells whether a name is that of somebody, rather than of a record.</summary>
    public bool IsSomebody(string id) =>
        view.Index.Voices.Of(id).Role is not (VoiceRole.Stranger or VoiceRole.Text) || view.Index.Voices.Find(id) is not null;

    /// <summary>Names a clause of a text.</summary>
    public void Clause(string text, string place, MessageWriter to)
    {
        var clause = to.Open(MessageId.ClauseAsSubject);
        if (view.State.Instruments is [var only] && only.Id == text)
        {
            to.Say(MessageId.TheText);
        }
        else
        {
            to.Known(text);
        }

        to.Value(place);
        to.Close(clause);
    }

    /// <summary>Names what a claim is about.</summary>
    public void Subject(AgreementClaim claim, MessageWriter to)
    {
        if (claim.Instrument is { } instrument)
        {
            Clause(instrument, claim.Paragraph ?? claim.Id, to);
        }
        else
        {
            Subject(claim.Kind, claim.SubjectId, to);
        }
    }

    /// <summary>Names a subject: somebody by name, the only one of its kind by what it is, another by its id, too.</summary>
    public void Subject(Kind kind, string? id, MessageWriter to)
    {
        if (id is null)
        {
            to.Term(kind.Noun);
        }
        else if (kind.Nature == ClaimNature.Provision && TextOf(id) is { } text)
        {
            Clause(text, id[(text.Length + 1)..], to);
        }
        else if (IsSomebody(id))
        {
            to.Known(id);
        }
        else if (view.Of(kind).Count == 1)
        {
            to.Say(MessageId.TheOnly, MessagePart.Term(kind.Noun));
        }
        else
        {
            to.Say(MessageId.OneOf, MessagePart.Term(kind.Noun), MessagePart.Value(id));
        }
    }

    /// <summary>Names what a list covers.</summary>
    public MessagePart Scope(string scope) => IsSomebody(scope) ? MessagePart.Known(scope) : MessagePart.Term(scope);

    /// <summary>Is told that somebody is shown by a short name.</summary>
    protected virtual void Shortened(string id, string full) { }

    private string? TitleOf(string id) => view.Index.Text(id) is { } text && !(isOpen && text.Confidential) ? text.Title : null;

    /// <summary>Sides, groups and facilitators are shown by their names; others are mostly known by their short ones.</summary>
    private string Known(string id, in Voice voice)
    {
        var full = FullName(id);
        if (
            full is null
            || full == id
            || (
                full.Length == id.Length + 4
                && full.StartsWith("the ", StringComparison.Ordinal)
                && full.EndsWith(id, StringComparison.Ordinal)
            )
        )
        {
            return id;
        }

        if (id.Length <= 2 || (voice.Role is VoiceRole.Side or VoiceRole.Group or VoiceRole.Facilitator && voice.Id == voice.Speaker))
        {
            return full;
        }

        Shortened(id, full);
        return id;
    }

    private string? FullName(string id)
    {
        var bodies = view.State.Bodies;
        for (var i = 0; i < bodies.Count; i++)
        {
            if (bodies[i].Id == id && bodies[i].Name is { } name)
            {
                return name;
            }
        }

        return view.Index.Voices.Find(id)?.OtherNames is [var first, ..] ? first : null;
    }
}
