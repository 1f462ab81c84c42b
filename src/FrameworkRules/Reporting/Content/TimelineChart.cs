namespace FrameworkRules.Reporting;

/// <summary>Makes the chart of a timeline: gates above, then each finding that ever changes, by theme, with deadlines and texts marked.</summary>
internal sealed class TimelineChart(Timeline timeline, Words words)
{
    private const int MostMarks = 24;
    private const int MostLanes = 120;
    private static readonly int[] MonthsPerTick = [1, 2, 3, 6, 12, 24, 60, 120];

    /// <summary>Makes the chart; <see langword="null"/> where nothing changes.</summary>
    public LaneChart? Make()
    {
        var changing = timeline
            .Changes.Where(change => change.Before.Outcome != change.After.Outcome)
            .Select(change => change.After.Key)
            .ToHashSet();
        if (changing.Count == 0 && timeline.Gates.Count == 0)
        {
            return null;
        }

        var themes = timeline
            .Opening.Where(finding => changing.Contains(finding.Key))
            .Take(MostLanes)
            .GroupBy(finding => finding.Theme.Name)
            .Select(theme => new LaneGroup(words.Term(theme.Key), [.. theme.Select(Lane)]));
        return new LaneChart(
            timeline.From,
            timeline.Until,
            Ticks(),
            Marks(),
            [new LaneGroup(words.Say(MessageId.HeadGates), [.. Gates()]), .. themes]
        );
    }

    private Lane Lane(Finding finding) =>
        new(
            words.Title(finding),
            [.. timeline.Spans(finding.Key).Select(span => Span(span.From, span.Until, span.Outcome, words.Outcome(span.Outcome)))]
        );

    private IEnumerable<Lane> Gates()
    {
        foreach (var gate in timeline.Opening.Select(finding => finding.Gate).Where(gate => gate != Gate.Context).Distinct().Order())
        {
            var changes = timeline.Gates.Where(change => change.Gate == gate).ToList();
            var status =
                changes.Count > 0
                    ? changes[0].Before
                    : new GateAssessment(gate, [.. timeline.Opening.Where(finding => finding.Gate == gate)]).Status;
            var (from, spans) = (timeline.From, new List<LaneSpan>());
            foreach (var change in changes)
            {
                spans.Add(Span(from, change.AsOf, ToneOf(status), words.Status(status)));
                (from, status) = (change.AsOf, change.After);
            }

            spans.Add(Span(from, timeline.Until, ToneOf(status), words.Status(status)));
            yield return new Lane(words.Gate(gate), spans);
        }
    }

    private LaneSpan Span(DateTimeOffset from, DateTimeOffset until, Outcome tone, Phrase text) =>
        new(from, until, tone, text, words.Say(MessageId.Period, words.Day(from), words.Day(until)));

    private static Outcome ToneOf(GateStatus status) =>
        status switch
        {
            GateStatus.Satisfied => Outcome.Met,
            GateStatus.NotSatisfied => Outcome.Unmet,
            _ => Outcome.Unknown,
        };

    /// <summary>Marks when texts were made, and the dates of duties.</summary>
    private LaneMark[] Marks()
    {
        var texts = timeline.Texts.Select(text =>
            (At: text.Date, Text: words.Say(MessageId.MarkText, words.Day(text.Date), words.Names.Of(text.Id)))
        );
        var dates = timeline
            .Opening.Concat(timeline.Changes.Select(change => change.After))
            .Where(finding => finding.Timing.Due is not null)
            .GroupBy(finding => finding.Timing.Due!.Value)
            .Select(date =>
                (
                    At: Instants.After(date.Key, TimeSpan.Zero, ticks: -1),
                    Text: words.Say(
                        MessageId.MarkDeadline,
                        words.End(date.Key),
                        words.Speech.List([.. date.Select(words.Title).DistinctBy(title => title.ToString()).Take(3)])
                    )
                )
            );
        return
        [
            .. texts
                .Concat(dates)
                .Where(mark => mark.At >= timeline.From && mark.At <= timeline.Until)
                .OrderBy(mark => mark.At)
                .Take(MostMarks)
                .Select((mark, number) => new LaneMark(mark.At, number + 1, mark.Text)),
        ];
    }

    private List<LaneTick> Ticks()
    {
        var (first, last) = (timeline.Days.DayOf(timeline.From), timeline.Days.DayOf(timeline.Until));
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var step = MonthsPerTick.FirstOrDefault(each => months / each <= 8, MonthsPerTick[^1] * (1 + (months / (8 * MonthsPerTick[^1]))));
        var ticks = new List<LaneTick>();
        for (var number = first.Year * 12; number < (last.Year * 12) + last.Month; number += step)
        {
            var month = new DateOnly(number / 12, (number % 12) + 1, 1);
            if (month >= first)
            {
                ticks.Add(new LaneTick(timeline.Days.StartOf(month), month.ToString("MMM yyyy", words.Speech.Language.Culture)));
            }
        }

        return ticks;
    }
}
