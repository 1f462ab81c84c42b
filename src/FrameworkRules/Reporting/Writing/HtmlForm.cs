using System.Globalization;
using System.Text;

namespace FrameworkRules.Reporting;

/// <summary>Writes a report as one HTML file: no script, nothing to be loaded, for screens of any width, light and dark, and for A4.</summary>
internal sealed class HtmlForm
{
    private const double BarWidth = 480;

    private readonly StringBuilder html = new();
    private readonly bool isRightToLeft;

    private HtmlForm(bool isRightToLeft) => this.isRightToLeft = isRightToLeft;

    public static string Of(ReportDocument document)
    {
        var form = new HtmlForm(document.IsRightToLeft);
        form.Write(document);
        return form.html.ToString();
    }

    private void Write(ReportDocument document)
    {
        html.Append("<!DOCTYPE html>\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"<html lang=\"{Escape(document.Language)}\" dir=\"{(document.IsRightToLeft ? "rtl" : "ltr")}\">\n<head>\n<meta charset=\"utf-8\">\n"
            )
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"<title>{Escape(document.Title.ToString())}</title>\n<style>\n{HtmlStyle.Sheet}</style>\n</head>\n<body>\n"
            )
            .Append(HtmlStyle.Patterns)
            .Append(
                CultureInfo.InvariantCulture,
                $"<header>\n<h1>{Inline(document.Title)}</h1>\n<p>{Inline(document.Subtitle)}</p>\n</header>\n"
            );
        Contents(document);
        html.Append("<main>\n");
        foreach (var section in document.Sections)
        {
            Write(section);
        }

        html.Append("</main>\n<footer>\n");
        foreach (var paragraph in document.Closing)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Inline(paragraph)}</p>\n");
        }

        html.Append("</footer>\n</body>\n</html>\n");
    }

    /// <summary>Writes a section. Details can be folded; they are open at first, so that they are printed.</summary>
    private void Write(Section section)
    {
        var heading = $"<h2>{Inline(section.Heading)}</h2>";
        html.Append(
            CultureInfo.InvariantCulture,
            $"<section id=\"{section.Id}\"{(section.IsDetail ? " class=\"detail\"" : "")}>\n{(section.IsDetail ? $"<details open>\n<summary>{heading}</summary>" : heading)}\n"
        );
        Write(section.Blocks);
        html.Append(section.IsDetail ? "</details>\n</section>\n" : "</section>\n");
    }

    private void Contents(ReportDocument document)
    {
        html.Append(CultureInfo.InvariantCulture, $"<nav aria-label=\"{Escape(document.Contents.ToString())}\">\n<ol>\n");
        foreach (var section in document.Sections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{section.Id}\">{Inline(section.Heading)}</a></li>\n");
        }

        html.Append("</ol>\n</nav>\n");
    }

    private void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Paragraph paragraph:
                    html.Append(CultureInfo.InvariantCulture, $"<p>{Inline(paragraph.Text)}</p>\n");
                    break;
                case Block.More more:
                    html.Append(
                        CultureInfo.InvariantCulture,
                        $"<p class=\"more\"><a href=\"#{more.Section}\">{Inline(more.Text)}</a></p>\n"
                    );
                    break;
                case Block.Heading heading:
                    html.Append(CultureInfo.InvariantCulture, $"<h3>{Inline(heading.Text)}</h3>\n");
                    break;
                case Block.Items items:
                    html.Append("<ul>\n").AppendJoin("", items.Lines.Select(item => $"<li>{Inline(item)}</li>\n")).Append("</ul>\n");
                    break;
                case Block.Grid grid:
                    Table(grid);
                    break;
                case Block.Columns columns:
                    Sides(columns);
                    break;
                case Block.Tallies tallies:
                    Bars(tallies);
                    break;
                case Block.Lanes lanes:
                    html.Append("<figure class=\"lanes\">\n").Append(LaneSvg.Within(lanes.Chart, isRightToLeft)).Append("</figure>\n");
                    break;
                default:
                    throw new InvalidOperationException($"There is no HTML for {block.GetType().Name}.");
            }
        }
    }

    private void Sides(Block.Columns columns)
    {
        html.Append("<div class=\"sides\">\n");
        foreach (var side in columns.Sides)
        {
            html.Append("<div>\n");
            Write(side);
            html.Append("</div>\n");
        }

        html.Append("</div>\n");
    }

    private void Table(Block.Grid grid)
    {
        var whole = grid.Widths.Sum();
        html.Append("<table class=\"grid\">\n<colgroup>")
            .AppendJoin("", grid.Widths.Select(share => $"<col style=\"width:{Number(100.0 * share / whole)}%\">"))
            .Append("</colgroup>\n<thead><tr>")
            .AppendJoin("", grid.Heads.Select(head => $"<th scope=\"col\">{Inline(head)}</th>"))
            .Append("</tr></thead>\n<tbody>\n");
        foreach (var row in grid.Rows)
        {
            html.Append("<tr>")
                .AppendJoin("", row.Select((cell, i) => $"<td data-head=\"{Escape(grid.Heads[i].ToString())}\">{Inline(cell)}</td>"))
                .Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    /// <summary>Draws a bar for each row, with the counts in words below it, so that nothing is told by colour alone.</summary>
    private void Bars(Block.Tallies tallies)
    {
        var hasStanding = !tallies.Heads[1].IsEmpty;
        var most = Math.Max(1, tallies.Rows.Select(row => row.Counts.Sum()).DefaultIfEmpty().Max());
        var head = Inline(Phrase.Join(" / ", tallies.Heads.Take(2)));
        html.Append(
            CultureInfo.InvariantCulture,
            $"<table class=\"bars\">\n<thead><tr><th scope=\"col\">{head}</th><td></td></tr></thead>\n<tbody>\n"
        );
        foreach (var row in tallies.Rows)
        {
            var counts = string.Join(
                ", ",
                row.Counts.Select((count, i) => (count, words: tallies.Heads[i + 2].ToString()))
                    .Where(pair => pair.count > 0)
                    .Select(pair => $"{Number(pair.count)} {Escape(pair.words)}")
            );
            html.Append(
                CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\">{Inline(row.Label)}{(hasStanding ? $"<br>{Inline(row.Standing)}" : "")}</th><td>"
            );
            Bar(row.Counts, tallies.Outcomes, BarWidth / most, counts);
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"counts\">{counts}</div></td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private void Bar(IReadOnlyList<int> counts, IReadOnlyList<Outcome> outcomes, double each, string label)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"bar\" viewBox=\"0 0 {Number(BarWidth)} 14\" role=\"img\" aria-label=\"{label}\">"
        );
        var at = 0.0;
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] == 0)
            {
                continue;
            }

            var width = counts[i] * each;
            var place = $"x=\"{Number(at)}\" y=\"0\" width=\"{Number(width)}\" height=\"14\"";
            html.Append(CultureInfo.InvariantCulture, $"<rect class=\"{HtmlStyle.ClassOf(outcomes[i])}\" {place}/>");
            if (HtmlStyle.PatternOf(outcomes[i]) is { } pattern)
            {
                html.Append(CultureInfo.InvariantCulture, $"<rect fill=\"url(#{pattern})\" {place}/>");
            }

            if (width >= 12)
            {
                html.Append(CultureInfo.InvariantCulture, $"<text x=\"{Number(at + (width / 2))}\" y=\"10.5\">{Number(counts[i])}</text>");
            }

            at += width;
        }

        html.Append("</svg>");
    }

    private string Inline(Phrase phrase)
    {
        var inline = new StringBuilder();
        foreach (var (isStrong, spans) in phrase.Stretches())
        {
            var stretch = string.Concat(spans.Select(Inline));
            inline.Append(isStrong ? $"<strong>{stretch}</strong>" : stretch);
        }

        return inline.ToString();
    }

    private string Inline(Span span) =>
        span.Kind switch
        {
            SpanKind.Value => $"<bdi dir=\"auto\">{Escape(span.Text)}</bdi>",
            SpanKind.Outcome => $"<b class=\"o {HtmlStyle.ClassOf(span.Tone)}\">{Words(span)}</b>",
            SpanKind.Link => $"<a href=\"{Escape(span.Text)}\" rel=\"noopener noreferrer\" dir=\"ltr\">{Escape(span.Text)}</a>",
            _ => Words(span),
        };

    private string Words(Span span) =>
        string.Concat(
            Isolation
                .Parts(span, isRightToLeft)
                .Select(part => part.IsApart ? $"<bdi dir=\"auto\">{Escape(part.Text)}</bdi>" : Escape(part.Text))
        );

    internal static string Escape(string text) => Markup(SafeText.Of(text));

    /// <summary>Escapes text that is known to be safe.</summary>
    internal static string Markup(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);

    internal static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
