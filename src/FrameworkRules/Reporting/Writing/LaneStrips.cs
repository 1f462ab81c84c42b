using System.Text;

namespace FrameworkRules.Reporting;

/// <summary>Draws a chart over time in plain text: a strip of signs for each lane, each sign for what it was at the end of its part of the time.</summary>
internal static class LaneStrips
{
    private const int Gap = 2;
    private const int LongestLabel = 34;

    public static IEnumerable<string> Of(LaneChart chart, int width, bool isRightToLeft)
    {
        var label = Math.Min(
            LongestLabel,
            chart
                .Groups.SelectMany(group => group.Lanes)
                .Select(lane => CellWidth.Of(SafeText.Of(lane.Label.ToString())))
                .DefaultIfEmpty()
                .Max()
        );
        var room = width - label - Gap;
        var margin = new string(' ', label + Gap);
        foreach (var line in Key(chart, width))
        {
            yield return line;
        }

        yield return "";
        yield return margin + Scale(chart, room, tick => tick.Text);
        if (chart.Marks.Count > 0)
        {
            yield return margin + Marks(chart, room);
        }

        foreach (var group in chart.Groups)
        {
            yield return "";
            foreach (var line in Lines.Of(group.Heading, width, isRightToLeft))
            {
                yield return line;
            }

            foreach (var lane in group.Lanes)
            {
                var strip = Strip(chart, lane, room);
                foreach (var line in Lines.Of(lane.Label, label, isRightToLeft))
                {
                    yield return (Lines.Pad(line, label + Gap) + strip).TrimEnd();
                    strip = "";
                }
            }
        }
    }

    /// <summary>Returns the sign of an outcome, which no other has.</summary>
    public static char SignOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => '=',
            Outcome.PartiallyMet => '~',
            Outcome.Unmet => 'x',
            Outcome.Contested => '!',
            Outcome.Unknown => '.',
            Outcome.NotApplicable => '-',
            _ => '*',
        };

    private static IEnumerable<string> Key(LaneChart chart, int width)
    {
        const char Unbroken = '\u00a0';
        var entries = chart.Key.Select(entry => $"{SignOf(entry.Tone)} {SafeText.Of(entry.Text)}".Replace(' ', Unbroken));
        return Lines.Broken(string.Join(", ", entries), width).Select(line => line.Replace(Unbroken, ' '));
    }

    private static string Strip(LaneChart chart, Lane lane, int room)
    {
        var strip = new StringBuilder(room);
        var next = 0;
        for (var i = 0; i < room; i++)
        {
            var end = i + 1 == room ? chart.Until : chart.From + ((chart.Until - chart.From) * ((i + 1.0) / room));
            while (next + 1 < lane.Spans.Count && lane.Spans[next + 1].From <= end)
            {
                next++;
            }

            strip.Append(SignOf(lane.Spans[next].Tone));
        }

        return strip.ToString();
    }

    private static string Scale(LaneChart chart, int room, Func<LaneTick, string> text)
    {
        var scale = new StringBuilder();
        foreach (var tick in chart.Ticks)
        {
            var at = (int)(chart.PlaceOf(tick.At) * room);
            var words = $"|{text(tick)}";
            if (at >= scale.Length + (scale.Length > 0 ? 1 : 0) && at + words.Length <= room)
            {
                scale.Append(' ', at - scale.Length).Append(words);
            }
        }

        return scale.ToString();
    }

    /// <summary>Sets the numbers of the marks where they belong; one for which there is no room follows right after the other.</summary>
    private static string Marks(LaneChart chart, int room)
    {
        var marks = new StringBuilder();
        foreach (var mark in chart.Marks)
        {
            var at = Math.Min((int)(chart.PlaceOf(mark.At) * room), room - 2);
            var words = FormattableString.Invariant($"{mark.Number}");
            at = Math.Max(at, marks.Length == 0 ? 0 : marks.Length + 1);
            if (at + words.Length <= room)
            {
                marks.Append(' ', at - marks.Length).Append(words);
            }
        }

        return marks.ToString();
    }
}
