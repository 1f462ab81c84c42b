namespace FrameworkRules.Reporting;

/// <summary>A report, worded and in order, whatever form it is going to have.</summary>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">What is judged, and when.</param>
/// <param name="Sections">The sections.</param>
/// <param name="Closing">What stands at the end of the note.</param>
internal sealed record ReportDocument(Phrase Title, Phrase Subtitle, IReadOnlyList<Section> Sections, IReadOnlyList<Phrase> Closing)
{
    /// <summary>Gets the heading of the table of contents.</summary>
    public required Phrase Contents { get; init; }

    /// <summary>Gets the code of the language, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Gets whether the language is written from right to left.</summary>
    public required bool IsRightToLeft { get; init; }
}
