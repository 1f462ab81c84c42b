namespace FrameworkRules.Reporting;

/// <summary>A line of a chart over time.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Spans">What it was over which time, without gaps.</param>
internal sealed record Lane(Phrase Label, IReadOnlyList<LaneSpan> Spans);
