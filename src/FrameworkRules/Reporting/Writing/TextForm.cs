using System.Globalization;

namespace FrameworkRules.Reporting;

/// <summary>Writes a report as plain text of a width.</summary>
internal sealed class TextForm
{
    private const int Gap = 2;

    private readonly bool isRightToLeft;

    private TextForm(bool isRightToLeft) => this.isRightToLeft = isRightToLeft;

    /// <summary>Returns the lines of a report.</summary>
    /// <param name="document">The report.</param>
    /// <param name="width">How many columns a line has at most.</param>
    /// <param name="withDetails">Whether what goes beyond the note is shown, too.</param>
    public static IReadOnlyList<string> Of(ReportDocument document, int width, bool withDetails)
    {
        var form = new TextForm(document.IsRightToLeft);
        return
        [
            .. form.Wrapped(document.Title, width),
            new string('=', width),
            .. form.Wrapped(document.Subtitle, width),
            .. document.Sections.Where(section => withDetails || !section.IsDetail).SelectMany(section => form.Of(section, width)),
            "",
            new string('-', width),
            .. document.Closing.SelectMany(paragraph => form.Wrapped(paragraph, width)),
        ];
    }

    /// <summary>Returns how many lines the note takes.</summary>
    public static int HeightOf(ReportDocument document, int width) => Of(document, width, withDetails: false).Count;

    /// <summary>Returns how many lines blocks take that stand one below the other.</summary>
    public static int HeightOf(IReadOnlyList<Block> blocks, int width) =>
        new TextForm(isRightToLeft: false).OfBlocks(blocks, width).Count();

    /// <summary>Returns how many lines a section takes, with the blank line before it.</summary>
    public static int HeightOf(Section section, int width) => new TextForm(isRightToLeft: false).Of(section, width).Count();

    /// <summary>Returns how many columns each side has where several stand beside each other.</summary>
    public static int WidthOfEach(int sides, int width) => (width - (Gap * (sides - 1))) / sides;

    private IReadOnlyList<string> Wrapped(Phrase phrase, int width) => Lines.Of(phrase, width, isRightToLeft);

    private IEnumerable<string> Of(Section section, int width) =>
        ["", .. Wrapped(section.Heading.Upper(), width), .. OfBlocks(section.Blocks, width)];

    private IEnumerable<string> OfBlocks(IReadOnlyList<Block> blocks, int width)
    {
        var isFirst = true;
        foreach (var block in blocks)
        {
            if (!isFirst && block is Block.Heading or Block.Columns or Block.Tallies or Block.Grid or Block.Lanes)
            {
                yield return "";
            }

            foreach (var line in Of(block, width))
            {
                yield return line.TrimEnd();
            }

            isFirst = false;
        }
    }

    private IEnumerable<string> Of(Block block, int width) =>
        block switch
        {
            Block.Paragraph paragraph => Wrapped(paragraph.Text, width),
            Block.Heading heading => Underlined(Wrapped(heading.Text, width)),
            Block.More more => Wrapped(more.Text, width),
            Block.Items items => items.Lines.SelectMany(item => Hanging("- ", item, width)),
            Block.Grid grid => Table([grid.Heads, .. grid.Rows], Shares(grid.Widths, width)),
            Block.Columns columns => SideBySide(columns, width),
            Block.Tallies tallies => Counts(tallies, width),
            Block.Lanes lanes => LaneStrips.Of(lanes.Chart, width, isRightToLeft),
            _ => throw new InvalidOperationException($"There is no text for {block.GetType().Name}."),
        };

    private static IEnumerable<string> Underlined(IReadOnlyList<string> heading) =>
        [.. heading, new string('-', heading.Max(CellWidth.Of))];

    private IEnumerable<string> Hanging(string mark, Phrase item, int width)
    {
        var wrapped = Wrapped(item, width - mark.Length);
        return wrapped.Select((line, i) => (i == 0 ? mark : new string(' ', mark.Length)) + line);
    }

    private static int[] Shares(IReadOnlyList<int> shares, int width)
    {
        var room = width - (Gap * (shares.Count - 1));
        int[] widths = [.. shares.Select(share => Math.Max(4, room * share / shares.Sum()))];
        widths[^1] += room - widths.Sum();
        return widths;
    }

    /// <summary>Sets rows whose cells wrap, with a line below the first.</summary>
    private IEnumerable<string> Table(List<IReadOnlyList<Phrase>> rows, int[] widths)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Select((cell, column) => Wrapped(cell, widths[column])).ToList();
            foreach (var line in Zip(cells, widths))
            {
                yield return line;
            }

            if (i == 0)
            {
                yield return string.Join(new string(' ', Gap), widths.Select(width => new string('-', width)));
            }
        }
    }

    private IEnumerable<string> SideBySide(Block.Columns columns, int width)
    {
        var count = columns.Sides.Count;
        var each = WidthOfEach(count, width);
        return Zip(
            [.. columns.Sides.Select(side => (IReadOnlyList<string>)[.. OfBlocks(side, each)])],
            [.. Enumerable.Repeat(each, count)]
        );
    }

    private static IEnumerable<string> Zip(IReadOnlyList<IReadOnlyList<string>> cells, int[] widths)
    {
        for (var i = 0; i < cells.Max(cell => cell.Count); i++)
        {
            yield return string.Join(
                new string(' ', Gap),
                cells.Select((cell, column) => Lines.Pad(i < cell.Count ? cell[i] : "", widths[column]))
            );
        }
    }

    private IEnumerable<string> Counts(Block.Tallies tallies, int width)
    {
        List<Phrase> heads = [.. tallies.Heads];
        var hasStanding = !heads[1].IsEmpty;
        var label = tallies.Rows.Select(row => LongestLine(row.Label)).Append(LongestLine(heads[0])).Max();
        int[] standings = hasStanding ? [tallies.Rows.Select(row => LongestLine(row.Standing)).Append(LongestLine(heads[1])).Max()] : [];
        int[] widths = [label, .. standings, .. heads.Skip(2).Select((head, i) => Math.Max(LongestWord(head), LongestCount(tallies, i)))];
        Narrow(widths, width - (Gap * (widths.Length - 1)));
        List<IReadOnlyList<Phrase>> rows =
        [
            hasStanding ? heads : [heads[0], .. heads.Skip(2)],
            .. tallies.Rows.Select(row =>
                (IReadOnlyList<Phrase>)[row.Label, .. hasStanding ? [row.Standing] : Array.Empty<Phrase>(), .. row.Counts.Select(Count)]
            ),
        ];
        return Table(rows, widths);
    }

    /// <summary>Makes the widest columns narrower until all have room.</summary>
    private static void Narrow(int[] widths, int room)
    {
        for (var excess = widths.Sum() - room; excess > 0; excess--)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }
    }

    private static int LongestLine(Phrase phrase) => CellWidth.Of(SafeText.Of(phrase.ToString()));

    private static int LongestWord(Phrase phrase) => SafeText.Of(phrase.ToString()).Split(' ').Max(CellWidth.Of);

    private static int LongestCount(Block.Tallies tallies, int column) => tallies.Rows.Max(row => LongestLine(Count(row.Counts[column])));

    private static Phrase Count(int count) => new(new Span(count.ToString(CultureInfo.InvariantCulture)));
}
