using System.Globalization;
using System.Text;

namespace FrameworkRules.Reporting;

/// <summary>Writes a report as Markdown, with tables as GitHub reads them. Values are escaped, so that they stay text.</summary>
internal sealed class MarkdownForm
{
    /// <summary>Signs that may begin markup wherever they stand.</summary>
    private const string Special = "\\`*_{}[]<>#|~&@$";

    private readonly StringBuilder text = new();
    private readonly bool isRightToLeft;

    private MarkdownForm(bool isRightToLeft) => this.isRightToLeft = isRightToLeft;

    public static string Of(ReportDocument document)
    {
        var form = new MarkdownForm(document.IsRightToLeft);
        form.Line($"# {form.Inline(document.Title)}");
        form.Line(form.Inline(document.Subtitle));
        foreach (var section in document.Sections)
        {
            form.Line($"## {form.Inline(section.Heading)}");
            form.Add(section.Blocks);
        }

        form.Line("---");
        foreach (var paragraph in document.Closing)
        {
            form.Line(form.Inline(paragraph));
        }

        return form.text.ToString().TrimEnd('\n') + "\n";
    }

    private void Line(string line) => text.Append(line).Append("\n\n");

    private void Add(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Paragraph paragraph:
                    Line(Inline(paragraph.Text));
                    break;
                case Block.More more:
                    Line(Inline(more.Text));
                    break;
                case Block.Heading heading:
                    Line($"### {Inline(heading.Text)}");
                    break;
                case Block.Items items:
                    Line(string.Join('\n', items.Lines.Select(item => $"- {Inline(item)}")));
                    break;
                case Block.Grid grid:
                    Table(grid.Heads, grid.Rows);
                    break;
                case Block.Columns columns:
                    foreach (var side in columns.Sides)
                    {
                        Add(side);
                    }

                    break;
                case Block.Tallies tallies:
                    Counts(tallies);
                    break;
                case Block.Lanes lanes:
                    Strips(lanes.Chart);
                    break;
                default:
                    throw new InvalidOperationException($"There is no Markdown for {block.GetType().Name}.");
            }
        }
    }

    /// <summary>Sets the strips as they are in plain text. A fence longer than any run of ticks in it cannot be closed by a value.</summary>
    private void Strips(LaneChart chart)
    {
        var strips = string.Join('\n', LaneStrips.Of(chart, width: 100, isRightToLeft)).Replace('`', '\'');
        Line($"```text\n{strips}\n```");
    }

    private void Counts(Block.Tallies tallies)
    {
        var hasStanding = !tallies.Heads[1].IsEmpty;
        Table(
            hasStanding ? tallies.Heads : [tallies.Heads[0], .. tallies.Heads.Skip(2)],
            [
                .. tallies.Rows.Select(row =>
                    (IReadOnlyList<Phrase>)
                        [
                            row.Label,
                            .. hasStanding ? [row.Standing] : Array.Empty<Phrase>(),
                            .. row.Counts.Select(count => new Phrase(new Span(count.ToString(CultureInfo.InvariantCulture)))),
                        ]
                ),
            ]
        );
    }

    private void Table(IReadOnlyList<Phrase> heads, IReadOnlyList<IReadOnlyList<Phrase>> rows)
    {
        text.Append("| ").AppendJoin(" | ", heads.Select(Inline)).Append(" |\n|").Insert(text.Length, "---|", heads.Count).Append('\n');
        foreach (var row in rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Select(Inline)).Append(" |\n");
        }

        text.Append('\n');
    }

    private string Inline(Phrase phrase)
    {
        var inline = new StringBuilder();
        foreach (var (isStrong, spans) in phrase.Stretches())
        {
            // Marks of emphasis count only where they touch what is between them, so one pair stands around the whole.
            var stretch = string.Concat(spans.Select(span => Inline(span, isStrong)));
            inline.Append(isStrong ? $"**{stretch.Trim()}**" : stretch);
        }

        return inline.ToString();
    }

    private string Inline(Span span, bool isWithinStrong) =>
        span.Kind switch
        {
            SpanKind.Outcome when !isWithinStrong => $"**{Words(span)}**",
            SpanKind.Link => $"<{SafeText.Of(span.Text)}>",
            _ => Words(span),
        };

    private string Words(Span span) =>
        string.Concat(
            Isolation.Parts(span, isRightToLeft).Select(part => part.IsApart ? Isolation.SetApart(Escape(part.Text)) : Escape(part.Text))
        );

    /// <summary>Puts a stroke before what could begin markup. Other punctuation stays, so that the text can be read as it is.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Special.Contains(text[i], StringComparison.Ordinal) || BeginsBlock(text, i) || BeginsAddress(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Tells whether a sign makes a list, a rule or a heading of a line that begins with the text: "- ", "1. ", "===".</summary>
    private static bool BeginsBlock(string text, int at) =>
        text[at] switch
        {
            '-' or '+' or '=' => text.AsSpan(0, at).Trim().IsEmpty,
            '.' or ')' => at > 0 && !text.AsSpan(0, at).Trim().ContainsAnyExceptInRange('0', '9'),
            _ => false,
        };

    /// <summary>Tells whether a sign makes a link of an address in the text.</summary>
    private static bool BeginsAddress(string text, int at) =>
        text[at] switch
        {
            ':' => at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && at > 0 && char.IsLetter(text[at - 1]),
            '.' => at > 2 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
}
