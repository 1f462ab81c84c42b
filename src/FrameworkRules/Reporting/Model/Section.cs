namespace FrameworkRules.Reporting;

/// <summary>A part of a report under a heading.</summary>
/// <param name="Id">What links point to: small letters and hyphens.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record Section(string Id, Phrase Heading, IReadOnlyList<Block> Blocks)
{
    /// <summary>Gets whether it goes beyond the note: plain text shows it on request only.</summary>
    public bool IsDetail { get; init; }
}
