namespace FrameworkRules.Samples;

/// <summary>What the sample's own rule yields.</summary>
public sealed record Reminder(string Text);
