namespace FrameworkRules;

/// <summary>When something was: at one instant, or between two, both included, where that is not exactly known.</summary>
/// <param name="Low">The earliest instant, in ticks of UTC.</param>
/// <param name="High">The latest.</param>
internal readonly record struct InstantRange(long Low, long High)
{
    public DateTimeOffset Instant => new(Low, TimeSpan.Zero);

    public DateTimeOffset Latest => new(High, TimeSpan.Zero);

    public static InstantRange Of(in FieldValue value) => new(value.Low, value.High);
}
