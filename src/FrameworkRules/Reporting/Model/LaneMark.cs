namespace FrameworkRules.Reporting;

/// <summary>An instant that is marked across all lanes by its number.</summary>
/// <param name="At">The instant.</param>
/// <param name="Number">The number, from 1.</param>
/// <param name="Text">What happens then, in words.</param>
internal sealed record LaneMark(DateTimeOffset At, int Number, Phrase Text);
