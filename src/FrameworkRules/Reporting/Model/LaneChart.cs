namespace FrameworkRules.Reporting;

/// <summary>A chart over time: a lane for each thing that changes.</summary>
/// <param name="From">The first instant.</param>
/// <param name="Until">The last instant.</param>
/// <param name="Ticks">The scale.</param>
/// <param name="Marks">What is marked across the lanes.</param>
/// <param name="Groups">The lanes.</param>
internal sealed record LaneChart(
    DateTimeOffset From,
    DateTimeOffset Until,
    IReadOnlyList<LaneTick> Ticks,
    IReadOnlyList<LaneMark> Marks,
    IReadOnlyList<LaneGroup> Groups
)
{
    /// <summary>Gets the outcomes whose look occurs, each with its words.</summary>
    public IReadOnlyList<(Outcome Tone, string Text)> Key =>
        [
            .. Groups
                .SelectMany(group => group.Lanes)
                .SelectMany(lane => lane.Spans)
                .GroupBy(span => span.Tone, span => span.Text.ToString())
                .OrderBy(tone => tone.Key)
                .Select(tone => (tone.Key, string.Join(" / ", tone.Distinct()))),
        ];

    /// <summary>Gets all that is said in it.</summary>
    public IEnumerable<Phrase> Phrases =>
        Groups
            .SelectMany(group =>
                group
                    .Lanes.SelectMany(lane => lane.Spans.SelectMany(span => new[] { span.Text, span.Period }).Prepend(lane.Label))
                    .Prepend(group.Heading)
            )
            .Concat(Marks.Select(mark => mark.Text))
            .Concat(Ticks.Select(tick => new Phrase(new Span(tick.Text))));

    /// <summary>Returns where an instant lies, from 0 at the beginning to 1 at the end.</summary>
    public double PlaceOf(DateTimeOffset instant) =>
        Until == From ? 0 : Math.Clamp((instant - From).TotalSeconds / (Until - From).TotalSeconds, 0, 1);
}
