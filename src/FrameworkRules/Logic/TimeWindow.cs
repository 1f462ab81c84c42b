namespace FrameworkRules;

/// <summary>Reckons with windows of time that end at the instant judged. One of whole days begins with the local day.</summary>
internal static class TimeWindow
{
    /// <summary>Returns when a window of some length begins.</summary>
    public static DateTimeOffset StartOf(in Context context, TimeSpan length) =>
        IsInDays(length) ? context.View.StartOfDayBefore((int)length.TotalDays) : Instants.After(context.AsOf, Negated(length));

    /// <summary>Returns when a time that runs from the instant judged is over; days are counted by the local calendar.</summary>
    public static DateTimeOffset EndOf(in Context context, TimeSpan length) => After(context, context.AsOf, length);

    /// <summary>Returns when a time that runs from the instant judged will reach an instant, or <see langword="null"/> if it does already.</summary>
    public static DateTimeOffset? ReachedAt(in Context context, DateTimeOffset instant, TimeSpan length, long ticks) =>
        Instants.IfAfter(context.AsOf, Instants.After(After(context, instant, Negated(length)), TimeSpan.Zero, ticks));

    private static DateTimeOffset After(in Context context, DateTimeOffset instant, TimeSpan length) =>
        IsInDays(length < TimeSpan.Zero ? Negated(length) : length)
            ? context.View.Days.AddDays(instant, (int)length.TotalDays)
            : Instants.After(instant, length);

    /// <summary>Returns when an instant will have left a window of some length, or <see langword="null"/> if it has, or never will.</summary>
    public static DateTimeOffset? LeftAt(in Context context, DateTimeOffset instant, TimeSpan length)
    {
        if (!IsInDays(length))
        {
            return Instants.IfAfter(context.AsOf, Instants.After(instant, length, ticks: 1));
        }

        var days = context.View.Days;
        var day = days.DayOf(instant);
        return day.DayNumber + length.TotalDays + 2 >= DateOnly.MaxValue.DayNumber
            ? null
            : Instants.IfAfter(context.AsOf, days.StartOf(day.AddDays((int)length.TotalDays + 1)));
    }

    /// <summary>Returns as long a time in the other direction, or the longest there is.</summary>
    private static TimeSpan Negated(TimeSpan length) => length == TimeSpan.MinValue ? TimeSpan.MaxValue : -length;

    /// <summary>Tells whether a window is one of whole days, which begins with a local day.</summary>
    public static bool IsInDays(TimeSpan length) => length.Ticks % TimeSpan.TicksPerDay == 0 && length > TimeSpan.Zero;
}
