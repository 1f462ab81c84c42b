namespace FrameworkRules.Reporting;

/// <summary>The beginning of a month that the scale of a chart shows.</summary>
/// <param name="At">The instant.</param>
/// <param name="Text">The month, in words.</param>
internal sealed record LaneTick(DateTimeOffset At, string Text);
