namespace FrameworkRules.Reporting;

/// <summary>
/// Fits the note on three screens: a list that is longer than its room ends with how many more there are, and the rest of it stands among the details.
/// It is fitted once, for text of 80 columns, so that all forms say the same.
/// </summary>
internal sealed class Abridgement(Words words)
{
    /// <summary>How many columns a screen has.</summary>
    private const int Width = 80;

    /// <summary>How many lines there are for the title and what is said in short, with what is past due.</summary>
    private const int FirstScreen = 49;

    /// <summary>How many lines there are for the whole note.</summary>
    private const int ThreeScreens = 149;

    /// <summary>The least that a list takes: a blank line, its heading, the head of its table, and how many there are.</summary>
    private const int Least = 6;

    private const int MostForNames = 9;

    /// <summary>Returns the report with its lists cut to the room there is, the note before the details.</summary>
    public ReportDocument Fit(ReportDocument document)
    {
        var names = new NameSection(words);
        var note = document.Sections.Where(section => !section.IsDetail).ToList();
        var head = TextForm.HeightOf(document with { Sections = [], Closing = [] }, Width);
        var forNames = names.Make() is { } all ? Math.Min(MostForNames, TextForm.HeightOf(all, Width)) : 0;
        var rooms = Rooms(note, head, ThreeScreens - forNames - TextForm.HeightOf(document with { Sections = [] }, Width));
        var cut = note.Zip(rooms, Cut).ToList();
        var kept = cut.ConvertAll(each => each.Kept);
        var (used, others) = names.Make(kept.SelectMany(section => section.Blocks).SelectMany(block => block.Phrases), forNames, Width);
        return document with
        {
            Sections =
            [
                .. kept,
                .. Given(used),
                .. cut.Select(each => each.Continued).OfType<Section>(),
                .. document.Sections.Where(section => section.IsDetail),
                .. Given(others),
            ],
        };
    }

    private static Section[] Given(Section? section) => section is null ? [] : [section];

    /// <summary>Shares out the lines: to each section what it can count on, then, line by line, what others leave.</summary>
    private static int[] Rooms(List<Section> note, int head, int whole)
    {
        int[] heights = [.. note.Select(section => TextForm.HeightOf(section, Width))];
        int[] rooms = [.. note.Select((section, i) => Math.Min(heights[i], section.Room ?? heights[i]))];
        var first = note.FindIndex(section => section.IsOnFirstScreen && section.Room is not null);
        if (first >= 0)
        {
            var others = note.Select((section, i) => section.IsOnFirstScreen && i != first ? heights[i] : 0).Sum();
            rooms[first] = Math.Min(heights[first], Math.Max(Least, FirstScreen - head - others));
        }

        List<int> lists = [.. Enumerable.Range(0, note.Count).Where(i => note[i].Room is not null && rooms[i] > Least)];
        while (rooms.Sum() > whole && lists.Exists(i => rooms[i] > Least))
        {
            rooms[lists.MaxBy(i => rooms[i])]--;
        }

        lists.Remove(first);
        while (rooms.Sum() < whole && lists.FindAll(i => rooms[i] < heights[i]) is { Count: > 0 } cut)
        {
            foreach (var i in cut.Take(whole - rooms.Sum()))
            {
                rooms[i]++;
            }
        }

        return rooms;
    }

    private (Section Kept, Section? Continued) Cut(Section section, int room)
    {
        if (section.Room is null || TextForm.HeightOf(section, Width) <= room)
        {
            return (section, null);
        }

        var full = section.FullIn ?? $"{section.Id}-continued";
        var head = TextForm.HeightOf(section with { Blocks = [] }, Width);
        var (kept, rest) = Cut(section.Blocks, room - head, Width, full);
        return (
            section with
            {
                Blocks = kept,
            },
            section.FullIn is null && rest.Count > 0
                ? new Section(full, words.Say(MessageId.Continued, section.Heading), rest) { IsDetail = true }
                : null
        );
    }

    /// <summary>Cuts the lists among blocks, so that all blocks have room.</summary>
    private (List<Block> Kept, List<Block> Others) Cut(IReadOnlyList<Block> blocks, int room, int width, string full)
    {
        var (kept, rest) = (new List<Block>(), new List<Block>());
        var left = room - TextForm.HeightOf([.. blocks.Select(WithoutLines)], width);
        foreach (var block in blocks)
        {
            if (block is Block.Columns columns)
            {
                var each = TextForm.WidthOfEach(columns.Sides.Count, width);
                var height = left + TextForm.HeightOf([WithoutLines(columns)], width);
                var sides = columns.Sides.Select(side => Cut(side, height, each, full).Kept).ToList();
                kept.Add(new Block.Columns(sides));
                left -= TextForm.HeightOf([kept[^1]], width) - TextForm.HeightOf([WithoutLines(columns)], width);
                continue;
            }

            int[] heights =
            [
                .. LinesOf(block).Select(line => TextForm.HeightOf([line], width) - TextForm.HeightOf([WithoutLines(block)], width)),
            ];
            var count = heights.Sum() <= left ? heights.Length : Fitting(heights, left - 1);
            kept.Add(FirstOf(block, count));
            left -= heights.Take(count).Sum();
            if (count < heights.Length)
            {
                rest.Add(AllBut(block, count));
                kept.Add(new Block.More(words.Say(MessageId.LeftToDetails, heights.Length - count + Beyond(block)), full));
                left--;
            }
        }

        return (kept, rest);
    }

    private static int Fitting(int[] heights, int room)
    {
        var (count, taken) = (0, 0);
        while (count < heights.Length && taken + heights[count] <= room)
        {
            taken += heights[count++];
        }

        return count;
    }

    /// <summary>Lists the lines of a list, each as a list of its own.</summary>
    private static IEnumerable<Block> LinesOf(Block block) =>
        block switch
        {
            Block.Items items => items.Lines.Select(line => new Block.Items([line])),
            Block.Grid grid => grid.Rows.Select(row => grid with { Rows = [row] }),
            _ => [],
        };

    private static Block WithoutLines(Block block) =>
        block is Block.Columns columns
            ? new Block.Columns([.. columns.Sides.Select(side => side.Select(WithoutLines).ToList())])
            : FirstOf(block, 0);

    private static Block FirstOf(Block block, int count) =>
        block switch
        {
            Block.Items items when count < items.Lines.Count => new Block.Items([.. items.Lines.Take(count)]),
            Block.Grid grid => grid with { Rows = [.. grid.Rows.Take(count)] },
            _ => block,
        };

    private static Block AllBut(Block block, int count) =>
        block switch
        {
            Block.Items items => items with { Lines = [.. items.Lines.Skip(count)] },
            Block.Grid grid => grid with { Rows = [.. grid.Rows.Skip(count)] },
            _ => block,
        };

    /// <summary>Returns how many more a list counts in its last line, without that line.</summary>
    private static int Beyond(Block block) => block is Block.Items { Beyond: > 0 and var beyond } ? beyond - 1 : 0;
}
