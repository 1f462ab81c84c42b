namespace FrameworkRules.Reporting;

/// <summary>Says what changed over time: in one paragraph, as a chart, gate by gate, and day by day.</summary>
internal sealed class TimelineSections(Timeline timeline, Words words)
{
    private const int MostChanges = 400;
    private const int MostGateChanges = 80;

    private readonly CauseWords causes = new(words, new Sentences(words));

    /// <summary>Says in a paragraph how much changed and why, with the chart.</summary>
    public Section Summary()
    {
        var blocks = new List<Block> { new Block.Paragraph(Phrase.Join(" ", [Counts(), Gates(), Known()])) };
        if (new TimelineChart(timeline, words).Make() is { } chart)
        {
            blocks.Add(new Block.Lanes(chart));
            blocks.AddRange(chart.Marks.Count == 0 ? [] : [new Block.Items([.. chart.Marks.Select(Mark)])]);
        }

        return new Section("over-time", words.Say(MessageId.HeadOverTime), blocks);
    }

    /// <summary>Says in a paragraph how much changed and why, with the chart of the gates.</summary>
    public Section Digest() =>
        new(
            "over-time",
            words.Say(MessageId.HeadOverTime),
            [
                new Block.Paragraph(Phrase.Join(" ", [Counts(), Gates(), Known()])),
                .. new TimelineChart(timeline, words).Make() is { } chart
                    ? [new Block.Lanes(chart with { Marks = [], Groups = [chart.Groups[0]] })]
                    : Array.Empty<Block>(),
            ]
        );

    /// <summary>Shows the whole chart; <see langword="null"/> where nothing changes.</summary>
    public Section? Chart() =>
        new TimelineChart(timeline, words).Make() is { } chart
            ? new Section(
                "over-time-chart",
                words.Say(MessageId.HeadChart),
                [
                    new Block.Lanes(chart),
                    .. chart.Marks.Count == 0 ? Array.Empty<Block>() : [new Block.Items([.. chart.Marks.Select(Mark)])],
                ]
            )
            {
                IsDetail = true,
            }
            : null;

    /// <summary>Lists how the gates changed; <see langword="null"/> where they did not.</summary>
    public Section? GateChanges() =>
        timeline.Gates.Count == 0
            ? null
            : new Section(
                "gate-changes",
                words.Say(MessageId.HeadGateChanges),
                [
                    .. Bounded.Grid(
                        timeline.Gates,
                        MostGateChanges,
                        [
                            words.Say(MessageId.ColumnDay),
                            words.Say(MessageId.ColumnGate),
                            words.Say(MessageId.ColumnStanding),
                            words.Say(MessageId.ColumnWhy),
                        ],
                        [12, 12, 17, 39],
                        change =>
                            [
                                words.Day(change.AsOf),
                                words.Gate(change.Gate),
                                words.Say(MessageId.ChangedFromTo, words.Status(change.Before), words.Status(change.After)),
                                Phrase.Join(" ", [causes.Why(change), Age(change.Origin)]),
                            ],
                        words
                    ),
                ]
            )
            {
                Room = 10,
            };

    /// <summary>Lists all changes, day by day; <see langword="null"/> where there are none.</summary>
    public Section? Changes(bool isDetail) =>
        timeline.Changes.Count == 0
            ? null
            : new Section(
                "changes",
                words.Say(MessageId.HeadChanges),
                [
                    .. Bounded.Grid(
                        timeline.Changes,
                        MostChanges,
                        [
                            words.Say(MessageId.ColumnDay),
                            words.Say(MessageId.ColumnRequired),
                            words.Say(MessageId.ColumnOutcome),
                            words.Say(MessageId.ColumnWhy),
                        ],
                        [12, 21, 15, 32],
                        change => [words.Day(change.AsOf), words.Title(change.After), What(change), causes.Why(change)],
                        words
                    ),
                ]
            )
            {
                IsDetail = isDetail,
            };

    private Phrase What(FindingChange change)
    {
        var parts = new List<Phrase>
        {
            change.Before.Outcome == change.After.Outcome
                ? words.Outcome(change.After.Outcome)
                : words.Say(MessageId.ChangedFromTo, words.Outcome(change.Before.Outcome), words.Outcome(change.After.Outcome)),
        };
        if (change.Before.Timing.Status != change.After.Timing.Status)
        {
            parts.Add(
                change.After.Timing.Status switch
                {
                    TimingStatus.PastDue => words.Say(MessageId.DateLapsed),
                    TimingStatus.DatePassed => words.Say(MessageId.DatePassedMet),
                    _ => Due(change.After.Timing),
                }
            );
        }
        else if (change.Before.Timing.Due != change.After.Timing.Due)
        {
            parts.Add(Due(change.After.Timing));
        }

        if (change.Before.Outcome == change.After.Outcome && change.Before.IsWeakerMet != change.After.IsWeakerMet)
        {
            parts.Add(words.Say(change.After.IsWeakerMet ? MessageId.LesserNowMet : MessageId.LesserNoLongerMet));
        }

        if (change.IsWaiverChanged)
        {
            parts.Add(words.Say(MessageId.WaiversChanged));
        }

        return Phrase.Join("; ", parts);
    }

    private Phrase Due(Timing timing) => timing.Due is { } due ? words.Say(MessageId.DateMoved, words.End(due)) : Phrase.Empty;

    private static Phrase Mark(LaneMark mark) => new([new Span(FormattableString.Invariant($"({mark.Number}) ")), .. mark.Text.Spans]);

    private Phrase Age(ChangeOrigin origin) => origin == ChangeOrigin.Age ? words.Say(MessageId.OriginAge).Strong() : Phrase.Empty;

    private Phrase Counts()
    {
        var (from, until) = (words.Day(timeline.From), words.Instant(timeline.Until));
        if (timeline.Changes.Count == 0)
        {
            return words.Say(MessageId.NothingChanged, from, until);
        }

        return words.Say(
            MessageId.TimelineCounts,
            from,
            until,
            timeline.Changes.Select(change => change.After.Key).Distinct().Count(),
            timeline.Changes.Count,
            timeline.Changes.Select(change => change.Day).Distinct().Count(),
            words.Speech.List([
                .. Count(ChangeOrigin.World, MessageId.TimelineByWorld),
                .. Count(ChangeOrigin.Calendar, MessageId.TimelineByCalendar),
                .. Count(ChangeOrigin.Age, MessageId.TimelineByAge),
            ])
        );
    }

    private IEnumerable<Phrase> Count(ChangeOrigin origin, MessageId message) =>
        timeline.Changes.Count(change => change.Origin == origin) is > 0 and var count ? [words.Say(message, count)] : [];

    private Phrase Gates() =>
        timeline.Gates.Count == 0
            ? Phrase.Empty
            : words.Say(MessageId.TimelineGates, timeline.Gates.Count, timeline.Gates.Count(change => change.Origin == ChangeOrigin.Age));

    private Phrase Known() =>
        timeline.KnownAt is { } knownAt ? words.Say(MessageId.TimelineKnownAt, words.Instant(knownAt))
        : timeline.Knowledge == Knowledge.AsReported ? words.Say(MessageId.TimelineAsReported)
        : words.Say(MessageId.TimelineHindsight);
}
