namespace FrameworkRules;

/// <summary>A text, or an annex of one, that was not submitted, or not in full.</summary>
/// <param name="Instrument">The id of the text.</param>
/// <param name="Annex">The annex; <see langword="null"/>: the text itself.</param>
internal sealed record OpenPart(string Instrument, Annex? Annex)
{
    /// <summary>Gets the text, where it is a draft that is complete on some matters.</summary>
    public Instrument? Draft { get; init; }

    /// <summary>Gets the clause that stands in brackets as a whole, so that there may be one like it, or none.</summary>
    public AgreementClaim? Bracketed { get; init; }

    /// <summary>Tells whether clauses of a kind may stand in the part.</summary>
    public bool MayHold(Kind kind) =>
        Bracketed is not null ? Bracketed.Kind == kind
        : Annex is null ? Draft?.IsCompleteOn(kind) != true
        : Annex.MayHold(kind);

    /// <summary>Names some parts.</summary>
    public static void Tell(List<OpenPart> parts, MessageWriter to)
    {
        var list = to.OpenJoined(MessageId.ItemSeparator);
        foreach (var part in parts)
        {
            part.Tell(to);
        }

        to.Close(list);
    }

    private void Tell(MessageWriter to)
    {
        var text = MessagePart.Known(Instrument);
        if (Bracketed is { } clause)
        {
            to.Say(MessageId.ClauseInBrackets, text, MessagePart.Value(clause.Number ?? clause.Paragraph ?? clause.Id));
        }
        else if (Annex is not null)
        {
            to.Say(MessageId.AnnexOf, text, MessagePart.Value(Annex.Id));
        }
        else
        {
            to.Add(text);
        }
    }
}
