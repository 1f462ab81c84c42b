namespace FrameworkRules;

/// <summary>A waiver that has no effect, and why.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Issue">Why.</param>
public sealed record UnusedWaiver(Waiver Waiver, WaiverIssue Issue);
