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

    /// <inheritdoc/>
    public override string ToString() =>
        Bracketed is not null ? $"{Instrument}, {Bracketed.Number ?? Bracketed.Paragraph ?? Bracketed.Id} in brackets"
        : Annex is null ? Instrument
        : $"{Instrument}, annex {Annex.Id}";
}
