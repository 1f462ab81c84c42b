using System.Globalization;
using System.Text;

namespace FrameworkRules.Reporting;

/// <summary>Draws a chart over time as SVG. Colour is never the only sign: patterns tell outcomes apart, and wide spans say in words what they are.</summary>
internal sealed class LaneSvg
{
    private const double Width = 1000;
    private const double LabelWidth = 290;
    private const double Row = 17;
    private const double Head = 20;
    private const double Top = 34;
    private const double KeyHeight = 26;
    private const double LetterWidth = 5.6;
    private const int LongestLabel = 48;

    private const string AloneStyle = """
        <style>
        svg { background: #fff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --met: #9fd3a8; --part: #f0d58a; --unmet: #f0a9a0; --contested: #cdb6ea; --unknown: #c3cbd4; --none: #e7eaee; --ink: rgba(0,0,0,.28); --on: #1b1f24; font-family: sans-serif; }
        .met { --tone: var(--met); } .part { --tone: var(--part); } .unmet { --tone: var(--unmet); } .contested { --tone: var(--contested); } .unknown { --tone: var(--unknown); } .none { --tone: var(--none); }
        rect.met, rect.part, rect.unmet, rect.contested, rect.unknown, rect.none { fill: var(--tone); } .ink { fill: var(--ink); }
        text { font-size: 11px; fill: var(--text); } .head { font-weight: 600; } .soft { fill: var(--soft); }
        .in { fill: var(--on); text-anchor: middle; font-size: 10px; } .tick { stroke: var(--line); } .mark { stroke: var(--text); stroke-dasharray: 2 3; }
        </style>

        """;

    private readonly LaneChart chart;
    private readonly StringBuilder svg = new();
    private readonly double height;
    private readonly bool isRightToLeft;

    private LaneSvg(LaneChart chart, bool isRightToLeft)
    {
        this.chart = chart;
        this.isRightToLeft = isRightToLeft;
        height = Top + KeyHeight + chart.Groups.Sum(group => Head + (group.Lanes.Count * Row)) + 8;
    }

    /// <summary>Draws the chart for a page that has the styles and patterns of reports.</summary>
    public static string Within(LaneChart chart, bool isRightToLeft) => new LaneSvg(chart, isRightToLeft).Draw("<svg", "");

    /// <summary>Draws the chart as a file of its own, with what it shows as title and what is marked below it.</summary>
    public static string Alone(LaneChart chart, Phrase title, bool isRightToLeft)
    {
        var drawing = new LaneSvg(chart, isRightToLeft);
        return drawing.Draw(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"sans-serif\"",
            $"<title>{drawing.Escaped(title)}</title>\n{AloneStyle}{HtmlStyle.PatternDefinitions}",
            drawing.Legend()
        );
    }

    private string Draw(string tag, string head, string tail = "")
    {
        var whole = height + (tail.Length > 0 ? (chart.Marks.Count * Row) + 8 : 0);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"{tag} viewBox=\"0 0 {Number(Width)} {Number(whole)}\" direction=\"ltr\" role=\"img\">\n{head}"
        );
        Key();
        foreach (var tick in chart.Ticks)
        {
            Line("tick", tick.At, Top - 4);
            Text("soft", X(tick.At) + 3, Top + 6, tick.Text);
        }

        var y = Top + 14;
        foreach (var group in chart.Groups)
        {
            Text("head", 0, y + 13, group.Heading);
            y += Head;
            foreach (var lane in group.Lanes)
            {
                Draw(lane, y);
                y += Row;
            }
        }

        foreach (var mark in chart.Marks)
        {
            Line("mark", mark.At, Top - 4);
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{Number(X(mark.At))}\" y=\"{Number(Top - 7)}\" text-anchor=\"middle\">{mark.Number}<title>{Escaped(mark.Text)}</title></text>\n"
            );
        }

        return svg.Append(tail).Append("</svg>\n").ToString();
    }

    private void Key()
    {
        var x = 0.0;
        foreach (var (tone, text) in chart.Key)
        {
            Box(tone, x, 4, 14, 11);
            Text("soft", x + 18, 13, text);
            x += 30 + (LetterWidth * text.Length);
        }
    }

    private void Draw(Lane lane, double y)
    {
        var label = Escaped(lane.Label);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"0\" y=\"{Number(y + 12)}\">{Escaped(lane.Label.Cut(LongestLabel))}<title>{label}</title></text>\n"
        );
        foreach (var span in lane.Spans)
        {
            var (x, width) = (X(span.From), X(span.Until) - X(span.From));
            svg.Append(CultureInfo.InvariantCulture, $"<g><title>{label}: {Escaped(span.Text)}, {Escaped(span.Period)}</title>");
            Box(span.Tone, x, y + 2, Math.Max(width, 0.8), Row - 4);
            if (width > (LetterWidth * span.Text.ToString().Length) + 6)
            {
                Text("in", x + (width / 2), y + 12, span.Text);
            }

            svg.Append("</g>\n");
        }
    }

    private void Box(Outcome tone, double x, double y, double width, double high)
    {
        var place = $"x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(high)}\"";
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{HtmlStyle.ClassOf(tone)}\" {place}/>");
        if (HtmlStyle.PatternOf(tone) is { } pattern)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect fill=\"url(#{pattern})\" {place}/>");
        }
    }

    /// <summary>Says below a chart that stands alone what the marks mean.</summary>
    private string Legend()
    {
        var legend = new StringBuilder();
        for (var i = 0; i < chart.Marks.Count; i++)
        {
            var mark = chart.Marks[i];
            legend.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"soft\" x=\"0\" y=\"{Number(height + 12 + (i * Row))}\">{mark.Number}  {Escaped(mark.Text)}</text>\n"
            );
        }

        return legend.ToString();
    }

    private void Line(string kind, DateTimeOffset at, double from) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<line class=\"{kind}\" x1=\"{Number(X(at))}\" x2=\"{Number(X(at))}\" y1=\"{Number(from)}\" y2=\"{Number(height - 4)}\"/>\n"
        );

    private string Escaped(Phrase phrase) => HtmlForm.Markup(Isolation.Of(phrase, isRightToLeft));

    private void Text(string kind, double x, double y, string text) => Text(kind, x, y, new Phrase(new Span(text)));

    private void Text(string kind, double x, double y, Phrase text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{kind}\" x=\"{Number(x)}\" y=\"{Number(y)}\">{Escaped(text)}</text>");

    private double X(DateTimeOffset at) => LabelWidth + (chart.PlaceOf(at) * (Width - LabelWidth - 8));

    private static string Number(double number) => HtmlForm.Number(number);
}
