namespace FrameworkRules.Reporting;

/// <summary>How many findings of a gate or theme have each outcome.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Standing">What it amounts to, or empty.</param>
/// <param name="Counts">The counts, in the order of the outcomes.</param>
internal sealed record Tally(Phrase Label, Phrase Standing, IReadOnlyList<int> Counts);
