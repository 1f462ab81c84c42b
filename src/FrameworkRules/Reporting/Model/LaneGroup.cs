namespace FrameworkRules.Reporting;

/// <summary>Lanes under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Lanes">The lanes.</param>
internal sealed record LaneGroup(Phrase Heading, IReadOnlyList<Lane> Lanes);
