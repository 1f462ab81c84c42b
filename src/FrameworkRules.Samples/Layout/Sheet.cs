namespace FrameworkRules.Samples;

/// <summary>Collects lines that are never wider than the page.</summary>
internal sealed class Sheet(int width)
{
    private readonly List<IReadOnlyList<Run>> lines = [];

    public int Width => width;

    public IReadOnlyList<IReadOnlyList<Run>> Lines => lines;

    public void Blank() => lines.Add([]);

    public void Rule() => lines.Add([new string('-', width)]);

    /// <summary>Adds a heading, with a remark set to the right if there is room for it.</summary>
    public void Heading(string text, string remark = "")
    {
        var wrapped = Wrapping.Lines(text, width);
        foreach (var line in wrapped)
        {
            lines.Add([new Run(line, Tone.Heading)]);
        }

        remark = Wrapping.Clean(remark);
        var gap = width - Wrapping.WidthOf(wrapped[^1]) - Wrapping.WidthOf(remark);
        if (remark.Length > 0 && gap > 1)
        {
            lines[^1] = [new Run(wrapped[^1], Tone.Heading), new string(' ', gap), remark];
        }
        else if (remark.Length > 0)
        {
            Text(remark, indent: 2);
        }
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How far it is set in.</param>
    /// <param name="hanging">How much farther its further lines are.</param>
    public void Text(string text, int indent = 0, int hanging = 0) => Labelled("", text, indent, hanging);

    /// <summary>Adds a paragraph that starts with a label, which stands apart from what wraps.</summary>
    public void Labelled(Run label, string text, int indent = 0, int hanging = 0)
    {
        var room = width - indent - Wrapping.WidthOf(label.Text);
        var further = Math.Max(0, hanging - Wrapping.WidthOf(label.Text));
        var first = true;
        foreach (var line in Wrapping.Lines(text, room, further))
        {
            Run before = first ? new string(' ', indent) : new string(' ', indent + Math.Max(hanging, Wrapping.WidthOf(label.Text)));
            lines.Add(first ? [before, label, line] : [before, line]);
            first = false;
        }
    }

    /// <summary>Adds one row of a table; each cell wraps within its column.</summary>
    public void Row(IReadOnlyList<Column> columns, params Cell[] cells)
    {
        var wrapped = cells.Select((cell, i) => Wrap(cell, columns[i])).ToList();
        for (var i = 0; i < wrapped.Max(cell => cell.Count); i++)
        {
            var line = new List<Run>();
            for (var j = 0; j < cells.Length; j++)
            {
                var run = i < wrapped[j].Count ? wrapped[j][i] : "";
                Run padding = new string(' ', Math.Max(0, columns[j].Width - Wrapping.WidthOf(run.Text)));
                Run gap = j + 1 < cells.Length ? " " : "";
                line.AddRange(columns[j].ToTheRight ? [padding, run, gap] : [run, padding, gap]);
            }

            lines.Add(line);
        }
    }

    private static List<Run> Wrap(Cell cell, Column column) =>
        cell.IsWrapped
            ? [.. cell.Paragraphs]
            : [.. cell.Paragraphs.Where(paragraph => paragraph.Text.Length > 0).SelectMany(paragraph => Wrap(paragraph, column.Width))];

    private static IEnumerable<Run> Wrap(Run paragraph, int columnWidth)
    {
        // A paragraph that begins with blanks is set in as a whole.
        var indent = paragraph.Text.Length - paragraph.Text.TrimStart(' ').Length;
        return Wrapping
            .Lines(paragraph.Text, columnWidth - indent)
            .Select(line => paragraph with { Text = new string(' ', indent) + line });
    }
}
