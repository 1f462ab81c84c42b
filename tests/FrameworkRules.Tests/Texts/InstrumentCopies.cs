namespace FrameworkRules.Tests.Texts;

internal static class InstrumentCopies
{
    /// <summary>Copies a text with what a test is about.</summary>
    public static Instrument With(
        this Instrument text,
        string? source = null,
        string? replaces = null,
        (string Instrument, string Clause)? amends = null,
        DateTimeOffset? endsOn = null,
        string[]? acceptedBy = null,
        Annex? annex = null,
        string? title = null,
        bool isConfidential = false
    ) =>
        new(text.Id)
        {
            Title = title ?? text.Title,
            Confidential = isConfidential,
            Date = text.Date,
            SourceId = source ?? text.SourceId,
            IsComplete = text.IsComplete,
            EndsOn = endsOn,
            AcceptedBy = acceptedBy ?? [],
            Replaces = replaces is null ? [] : [new ReplacedText(replaces)],
            Amends = amends is { } amended ? [new AmendedClause(amended.Instrument, amended.Clause)] : [],
            Annexes = annex is null ? [] : [annex],
            Provisions = text.Provisions,
        };
}
