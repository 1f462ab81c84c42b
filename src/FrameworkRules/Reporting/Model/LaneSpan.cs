namespace FrameworkRules.Reporting;

/// <summary>A time over which a lane shows one thing.</summary>
/// <param name="From">The first instant.</param>
/// <param name="Until">The instant at which it ends.</param>
/// <param name="Tone">The outcome whose look it has.</param>
/// <param name="Text">What it is, in words.</param>
/// <param name="Period">From when to when, in words.</param>
internal sealed record LaneSpan(DateTimeOffset From, DateTimeOffset Until, Outcome Tone, Phrase Text, Phrase Period);
