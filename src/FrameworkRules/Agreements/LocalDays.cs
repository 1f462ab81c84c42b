using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Says when days begin and end: in a time zone with rules, or at one offset from UTC. Immutable and safe to share.</summary>
/// <remarks>States built in code place bare days with it exactly as a file's <c>zone</c> or <c>utcOffset</c> places the bare days in it.</remarks>
/// <example><code>var beirut = LocalDays.InZone("Asia/Beirut"); … From = beirut.StartOf("2025-02-18"), Until = beirut.EndOf("2025-03-01")</code></example>
[DebuggerDisplay("{Zone,nq} {UtcOffset}")]
public sealed class LocalDays
{
    /// <summary>How many days are kept at most.</summary>
    private const int DaysKept = 2048;

    private static readonly ConditionalWeakTable<TimeZoneInfo, LocalDays> OfZones = [];

    private readonly TimeZoneInfo? zone;
    private readonly DayStart?[] kept = [];

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

    private LocalDays(TimeZoneInfo zone)
    {
        this.zone = zone;
        kept = new DayStart?[DaysKept];
        UtcOffset = zone.BaseUtcOffset;
    }

    /// <summary>Gets the days of UTC.</summary>
    public static LocalDays Utc { get; } = new(TimeSpan.Zero);

    /// <summary>Gets the id of the time zone, or <see langword="null"/> where days are placed by an offset alone.</summary>
    public string? Zone => zone?.Id;

    /// <summary>Gets the offset; of a time zone, that of its standard time.</summary>
    public TimeSpan UtcOffset { get; }

    /// <summary>Places days in a time zone, such as <c>Asia/Beirut</c>, with its summer time.</summary>
    /// <param name="zone">The id of the zone in the IANA time zone database.</param>
    /// <exception cref="ArgumentException">There is no such zone, or no time zone data is installed; the message says what to install.</exception>
    public static LocalDays InZone(string zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return TimeZones.Find(zone) is { } found ? In(found) : throw new ArgumentException(TimeZones.NotFound(zone), nameof(zone));
    }

    /// <summary>Returns the days of a zone. They are shared, for to find the beginning of a day by the rules of a zone takes longer than to read it.</summary>
    private static LocalDays In(TimeZoneInfo zone) => OfZones.GetValue(zone, static found => new LocalDays(found));

    /// <summary>Returns the first instant of a day: what a bare day means where something begins.</summary>
    /// <param name="day">The day, such as <c>2025-02-18</c>.</param>
    /// <exception cref="ArgumentException">It is not a day in that form.</exception>
    public DateTimeOffset StartOf(string day) => StartOf(Read(day));

    /// <summary>Returns the first instant of the next day: what a bare day means where something ends, so that the day itself is included.</summary>
    /// <param name="day">The day, such as <c>2025-02-18</c>.</param>
    /// <exception cref="ArgumentException">It is not a day in that form.</exception>
    public DateTimeOffset EndOf(string day) => StartOf(Read(day).AddDays(1));

    /// <summary>Returns the last instant of a day: what a bare day means as the instant to judge, and as the one up to which reports are known.</summary>
    /// <param name="day">The day, such as <c>2025-02-18</c>.</param>
    /// <exception cref="ArgumentException">It is not a day in that form.</exception>
    public DateTimeOffset LastOf(string day) => EndOf(day).AddTicks(-1);

    /// <summary>Tells whether an instant is given with another offset than the time zone has then. One in UTC is not.</summary>
    internal bool Contradict(DateTimeOffset instant) =>
        zone is not null && instant.Offset != TimeSpan.Zero && instant.Offset != zone.GetUtcOffset(instant);

    /// <summary>Returns the first instant of a day.</summary>
    /// <param name="day">The day.</param>
    public DateTimeOffset StartOf(DateOnly day)
    {
        if (zone is null)
        {
            return At(day.ToDateTime(TimeOnly.MinValue), UtcOffset);
        }

        ref var known = ref kept[day.DayNumber % DaysKept];
        if (known is not { } start || start.Day != day)
        {
            known = start = new DayStart(day, StartIn(zone, day));
        }

        return start.First;
    }

    private DateTimeOffset StartIn(TimeZoneInfo zone, DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);

        // Where clocks go forward at midnight, the day begins when they do; where they go back over midnight, at the first of the two.
        var offset =
            zone.IsInvalidTime(midnight) ? zone.GetUtcOffset(midnight.AddHours(-2))
            : zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max()
            : zone.GetUtcOffset(midnight);
        var first = Local(At(midnight, offset));

        // In years in which the rules of a zone change, .NET does not see every clock that goes forward.
        return DateOnly.FromDateTime(first.DateTime) < day ? Local(At(midnight, zone.GetUtcOffset(midnight.AddHours(-2)))) : first;
    }

    /// <summary>Returns the day an instant falls on.</summary>
    /// <param name="instant">The instant.</param>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>Shows an instant in local time, or in UTC where the calendar does not reach that far.</summary>
    /// <param name="instant">The instant.</param>
    public DateTimeOffset Local(DateTimeOffset instant)
    {
        var offset = zone?.GetUtcOffset(instant) ?? UtcOffset;
        return DateTimeOffset.MaxValue - instant < offset || instant - DateTimeOffset.MinValue < -offset
            ? instant.ToUniversalTime()
            : instant.ToOffset(offset);
    }

    /// <summary>Names the zone, with the offsets from UTC that days have in the year before an instant.</summary>
    internal string Describe(DateTimeOffset instant)
    {
        var offsets = new[] { Local(instant).Offset, Local(Instants.After(instant, TimeSpan.FromDays(-183))).Offset }.Distinct().Order();
        var named = string.Join(
            ", ",
            offsets.Select(offset => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture))
        );
        return Zone is null ? named : $"{Zone} ({named})";
    }

    /// <summary>Returns the first instant of the day some days before another.</summary>
    internal DateTimeOffset StartOfDayBefore(DateOnly day, int days) =>
        day.DayNumber <= days ? DateTimeOffset.MinValue : StartOf(day.AddDays(-days));

    /// <summary>Returns the instant some days later, or earlier, at the same local time.</summary>
    internal DateTimeOffset AddDays(DateTimeOffset instant, int days)
    {
        var day = DayOf(instant);
        var other = (long)day.DayNumber + days;
        if (other <= 1 || other >= DateOnly.MaxValue.DayNumber - 1)
        {
            return Instants.After(instant, TimeSpan.FromDays(days));
        }

        return StartOf(day.AddDays(days)) + (instant - StartOf(day));
    }

    /// <summary>Returns the first instant of the day after the one that an instant falls on.</summary>
    internal DateTimeOffset StartOfDayAfter(DateTimeOffset instant)
    {
        var day = DayOf(instant);
        return day >= DateOnly.MaxValue.AddDays(-1) ? DateTimeOffset.MaxValue : StartOf(day.AddDays(1));
    }

    /// <summary>Tells whether a time is an offset from UTC that a file can give: in whole minutes, and at most 14 hours.</summary>
    internal static bool IsOffset(TimeSpan time) =>
        time >= TimeSpan.FromHours(-14) && time <= TimeSpan.FromHours(14) && time.Ticks % TimeSpan.TicksPerMinute == 0;

    private static DateTimeOffset At(DateTime local, TimeSpan offset) =>
        local.Ticks - offset.Ticks < 0 ? DateTimeOffset.MinValue : new DateTimeOffset(local, offset);

    private static DateOnly Read(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
        && read > DateOnly.MinValue
        && read < DateOnly.MaxValue.AddDays(-1)
            ? read
            : throw new ArgumentException($"{JsonText.Quote(day)} is not a day in the form \"2025-02-18\".", nameof(day));

    /// <summary>When a day begins. Threads may each put their own in place of another's; they say the same.</summary>
    private sealed record DayStart(DateOnly Day, DateTimeOffset First);
}
