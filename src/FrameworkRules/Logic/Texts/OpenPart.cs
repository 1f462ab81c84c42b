namespace FrameworkRules;

/// <summary>A text, or an annex of one, that was not submitted, or not in full.</summary>
/// <param name="Instrument">The id of the text.</param>
/// <param name="Annex">The annex; <see langword="null"/>: the text itself.</param>
internal sealed record OpenPart(string Instrument, Annex? Annex)
{
    /// <summary>Tells whether clauses of a kind may stand in the part.</summary>
    public bool MayHold(Kind kind) => Annex is null || Annex.MayHold(kind);

    /// <summary>Names some parts.</summary>
    public static void Tell(List<OpenPart> parts, MessageWriter to)
    {
        var list = to.OpenJoined(MessageId.ItemSeparator);
        foreach (var part in parts)
        {
            if (part.Annex is { } annex)
            {
                to.Say(MessageId.AnnexOf, MessagePart.Known(part.Instrument), MessagePart.Value(annex.Id));
            }
            else
            {
                to.Known(part.Instrument);
            }
        }

        to.Close(list);
    }
}
