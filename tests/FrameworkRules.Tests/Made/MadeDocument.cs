using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Made;

/// <summary>A document with every sort of block, no two of which say the same.</summary>
internal static class MadeDocument
{
    private static readonly DateTimeOffset From = Make.Instant("2025-01-01T00:00:00Z");

    public static ReportDocument Of(bool isRightToLeft) =>
        new(
            Text("The title"),
            Phrase.Join(" ", [Text("Below it, by"), Phrase.Value("قيادة الجيش"), Text("of the south")]),
            [
                new Section(
                    "first",
                    Text("First section"),
                    [
                        new Block.Paragraph(
                            Phrase.Join(
                                " ",
                                [
                                    Text("A paragraph that is long enough to be broken, with").Strong(),
                                    Mark(Outcome.Met, "an outcome"),
                                    Text("in it."),
                                ]
                            )
                        ),
                        new Block.Heading(Text("A heading")),
                        new Block.Items([
                            Text("one"),
                            Phrase.Value("two *stars* & <signs>"),
                            new Phrase(new Span("https://example.org/3", SpanKind.Link)),
                        ]),
                        new Block.More(Text("4 more are among the details"), "second"),
                        new Block.Grid(
                            [Text("Left"), Text("Middle"), Text("Right")],
                            [10, 40, 22],
                            [
                                [Text("5"), Text("six words that do not fit the width of their column"), Text("7")],
                                [Phrase.Empty, Mark(Outcome.Unmet, "not met"), Text("8 | 9")],
                            ]
                        ),
                    ]
                )
                {
                    IsOnFirstScreen = true,
                },
                new Section(
                    "second",
                    Text("Second section"),
                    [
                        new Block.Columns([
                            [
                                new Block.Heading(Text("North")),
                                new Block.Items([Text("ten"), Text("eleven words beside the others, on several lines")]),
                            ],
                            [new Block.Heading(Text("South")), new Block.Paragraph(Text("twelve"))],
                        ]),
                        new Block.Tallies(
                            [Text("What"), Text("How"), Text("A"), Text("B"), Text("C")],
                            [Outcome.Met, Outcome.PartiallyMet, Outcome.Contested],
                            [
                                new FrameworkRules.Reporting.Tally(Text("Gate"), Text("open"), [13, 0, 14]),
                                new FrameworkRules.Reporting.Tally(Text("Other gate"), Text("shut"), [0, 15, 0]),
                            ]
                        ),
                        new Block.Tallies(
                            [Text("What"), Phrase.Empty, Text("D")],
                            [Outcome.Unknown],
                            [new FrameworkRules.Reporting.Tally(Text("Theme"), Phrase.Empty, [16])]
                        ),
                        new Block.Lanes(Chart()),
                    ]
                )
                {
                    IsDetail = true,
                },
            ],
            [Text("The end."), Text("And after it: see www.example.org, or mailto:chair@example.org at 5:30.")]
        )
        {
            Contents = Text("Contents"),
            Language = "fr",
            IsRightToLeft = isRightToLeft,
        };

    /// <summary>Half a year with a lane for each outcome, which it has in the middle of it.</summary>
    private static LaneChart Chart() =>
        new(
            From,
            From.AddDays(180),
            [
                new LaneTick(From.AddDays(31), "Feb 2025"),
                new LaneTick(From.AddDays(59), "Mar 2025"),
                new LaneTick(From.AddDays(151), "Jun 2025"),
            ],
            [
                new LaneMark(From, 1, Text("1 Jan 2025: begun")),
                new LaneMark(From.AddDays(100), 2, Text("11 Apr 2025: halved")),
                new LaneMark(From.AddDays(179), 11, Text("29 Jun 2025: nearly there")),
                new LaneMark(From.AddDays(180), 12, Text("30 Jun 2025: no room for its number")),
            ],
            [
                new LaneGroup(
                    Text("Outcomes"),
                    [.. Enum.GetValues<Outcome>().Select(outcome => new Lane(Text($"lane {outcome}"), [.. Spans(outcome)]))]
                ),
                new LaneGroup(Text("One more"), [new Lane(Text("short"), [Span(90, 91, Outcome.Unmet)])]),
            ]
        );

    private static IEnumerable<LaneSpan> Spans(Outcome outcome) =>
        [Span(0, 40, Outcome.Met), Span(40, 120 + (int)outcome, outcome), Span(120 + (int)outcome, 180, Outcome.Unknown)];

    private static LaneSpan Span(int from, int until, Outcome tone) =>
        new(From.AddDays(from), From.AddDays(until), tone, Text($"is {tone}"), Text($"from day {from} to {until}"));

    private static Phrase Text(string text) => new(new Span(text));

    private static Phrase Mark(Outcome outcome, string text) => new(new Span(text, SpanKind.Outcome, outcome));
}
