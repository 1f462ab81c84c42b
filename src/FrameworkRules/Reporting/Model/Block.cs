namespace FrameworkRules.Reporting;

/// <summary>A part of a section.</summary>
internal abstract record Block
{
    private Block() { }

    /// <summary>Gets all phrases in it.</summary>
    public abstract IEnumerable<Phrase> Phrases { get; }

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(Phrase Text) : Block
    {
        /// <inheritdoc/>
        public override IEnumerable<Phrase> Phrases => [Text];
    }

    /// <summary>A heading below that of the section.</summary>
    public sealed record Heading(Phrase Text) : Block
    {
        /// <inheritdoc/>
        public override IEnumerable<Phrase> Phrases => [Text];
    }

    /// <summary>A list.</summary>
    public sealed record Items(IReadOnlyList<Phrase> Lines) : Block
    {
        /// <summary>Gets how many more there are; the last line says so.</summary>
        public int Beyond { get; init; }

        /// <inheritdoc/>
        public override IEnumerable<Phrase> Phrases => Lines;
    }

    /// <summary>A table.</summary>
    /// <param name="Heads">What stands above each column.</param>
    /// <param name="Widths">How wide the columns are, as shares of the page.</param>
    /// <param name="Rows">The rows, each with a cell for each column.</param>
    public sealed record Grid(IReadOnlyList<Phrase> Heads, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<Phrase>> Rows) : Block
    {
        /// <inheritdoc/>
        public override IEnumerable<Phrase> Phrases => Heads.Concat(Rows.SelectMany(row => row));
    }

    /// <summary>Columns of equal width, side by side where there is room.</summary>
    public sealed record Columns(IReadOnlyList<IReadOnlyList<Block>> Sides) : Block
    {
        /// <inheritdoc/>
        public override IEnumerable<Phrase> Phrases => Sides.SelectMany(side => side.SelectMany(block => block.Phrases));
    }

    /// <summary>Says how much of a list is left to the details.</summary>
    /// <param name="Text">How much.</param>
    /// <param name="Section">The section that has it.</param>
    public sealed record More(Phrase Text, string Section) : Block
    {
        /// <inheritdoc/>
        public override IEnumerable<Phrase> Phrases => [Text];
    }

    /// <summary>Counts of outcomes: a table, and a bar for each row where bars can be drawn.</summary>
    /// <param name="Heads">What stands above the labels, above the standings (empty: there are none) and above each count.</param>
    /// <param name="Outcomes">The outcomes counted, in order.</param>
    /// <param name="Rows">The rows.</param>
    public sealed record Tallies(IReadOnlyList<Phrase> Heads, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<Tally> Rows) : Block
    {
        /// <inheritdoc/>
        public override IEnumerable<Phrase> Phrases => Heads.Concat(Rows.SelectMany(row => new[] { row.Label, row.Standing }));
    }

    /// <summary>A chart over time: drawn where it can be, else a strip of signs for each lane.</summary>
    public sealed record Lanes(LaneChart Chart) : Block
    {
        /// <inheritdoc/>
        public override IEnumerable<Phrase> Phrases => Chart.Phrases;
    }
}
