namespace FrameworkRules.Reporting;

/// <summary>A part of a report under a heading.</summary>
/// <param name="Id">What links point to: small letters and hyphens.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record Section(string Id, Phrase Heading, IReadOnlyList<Block> Blocks)
{
    /// <summary>Gets whether it goes beyond the note: plain text shows it on request only.</summary>
    public bool IsDetail { get; init; }

    /// <summary>Gets whether it is part of what a reader sees first, with the title.</summary>
    public bool IsOnFirstScreen { get; init; }

    /// <summary>Gets how many lines of the note it may count on, with its heading, where its lists are longer than the note has room for; <see langword="null"/>: it is never cut.</summary>
    public int? Room { get; init; }

    /// <summary>Gets the detail that has everything, of which this is a digest; <see langword="null"/>: what is cut goes on in a detail of its own.</summary>
    public string? FullIn { get; init; }
}
