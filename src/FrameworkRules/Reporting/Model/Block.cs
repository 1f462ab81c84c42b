namespace FrameworkRules.Reporting;

/// <summary>A part of a section.</summary>
internal abstract record Block
{
    private Block() { }

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(Phrase Text) : Block;

    /// <summary>A heading below that of the section.</summary>
    public sealed record Heading(Phrase Text) : Block;

    /// <summary>A list.</summary>
    public sealed record Items(IReadOnlyList<Phrase> Lines) : Block;

    /// <summary>A table.</summary>
    /// <param name="Heads">What stands above each column.</param>
    /// <param name="Widths">How wide the columns are, as shares of the page.</param>
    /// <param name="Rows">The rows, each with a cell for each column.</param>
    public sealed record Grid(IReadOnlyList<Phrase> Heads, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<Phrase>> Rows) : Block;

    /// <summary>Columns of equal width, side by side where there is room.</summary>
    public sealed record Columns(IReadOnlyList<IReadOnlyList<Block>> Sides) : Block;

    /// <summary>Counts of outcomes: a table, and a bar for each row where bars can be drawn.</summary>
    /// <param name="Heads">What stands above the labels, above the standings (empty: there are none) and above each count.</param>
    /// <param name="Outcomes">The outcomes counted, in order.</param>
    /// <param name="Rows">The rows.</param>
    public sealed record Tallies(IReadOnlyList<Phrase> Heads, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<Tally> Rows) : Block;

    /// <summary>A chart over time: drawn where it can be, else a strip of signs for each lane.</summary>
    public sealed record Lanes(LaneChart Chart) : Block;
}
