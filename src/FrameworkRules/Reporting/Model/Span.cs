namespace FrameworkRules.Reporting;

/// <summary>A stretch of text of one kind.</summary>
/// <param name="Text">The text, as it came.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Tone">Of an outcome: which.</param>
internal readonly record struct Span(string Text, SpanKind Kind = SpanKind.Plain, Outcome? Tone = null)
{
    /// <summary>Gets whether it stands out.</summary>
    public bool IsStrong { get; init; }
}
