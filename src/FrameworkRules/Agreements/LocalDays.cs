using System.Globalization;

namespace FrameworkRules;

/// <summary>Places bare days for states built in code, exactly as a file's <c>utcOffset</c> places the bare days in it. Immutable and safe to share.</summary>
/// <example><code>var beirut = new LocalDays(TimeSpan.FromHours(2)); … From = beirut.StartOf("2025-02-18"), Until = beirut.EndOf("2025-03-01")</code></example>
public sealed class LocalDays
{
    /// <summary>Places days by an offset from UTC.</summary>
    /// <param name="utcOffset">The offset, in whole minutes, from -14 to +14 hours.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not in whole minutes, or is beyond 14 hours.</exception>
    public LocalDays(TimeSpan utcOffset)
    {
        if (!IsOffset(utcOffset))
        {
            throw new ArgumentOutOfRangeException(
                nameof(utcOffset),
                utcOffset,
                "An offset from UTC is given in whole minutes and is at most 14 hours."
            );
        }

        UtcOffset = utcOffset;
    }

    /// <summary>Gets the offset; give the state the same one, so that it shows days as they were meant.</summary>
    public TimeSpan UtcOffset { get; }

    /// <summary>Returns 00:00 of a day: what a bare day means where something begins or happens.</summary>
    /// <param name="day">The day, such as <c>2025-02-18</c>.</param>
    /// <exception cref="ArgumentException">It is not a day in that form.</exception>
    public DateTimeOffset StartOf(string day) => new(Read(day).ToDateTime(TimeOnly.MinValue), UtcOffset);

    /// <summary>Returns 00:00 of the next day: what a bare day means where something ends, so that the day itself is included.</summary>
    /// <param name="day">The day, such as <c>2025-02-18</c>.</param>
    /// <exception cref="ArgumentException">It is not a day in that form.</exception>
    public DateTimeOffset EndOf(string day) => new(Read(day).AddDays(1).ToDateTime(TimeOnly.MinValue), UtcOffset);

    /// <summary>Tells whether a time is an offset from UTC that a file can give: in whole minutes, and at most 14 hours.</summary>
    internal static bool IsOffset(TimeSpan time) =>
        time >= TimeSpan.FromHours(-14) && time <= TimeSpan.FromHours(14) && time.Ticks % TimeSpan.TicksPerMinute == 0;

    private static DateOnly Read(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
        && read > DateOnly.MinValue
        && read < DateOnly.MaxValue.AddDays(-1)
            ? read
            : throw new ArgumentException($"\"{day}\" is not a day in the form \"2025-02-18\".", nameof(day));
}
