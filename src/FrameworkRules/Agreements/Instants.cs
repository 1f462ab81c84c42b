namespace FrameworkRules;

/// <summary>Reckons with instants without leaving the range in which there are any.</summary>
internal static class Instants
{
    /// <summary>Returns the instant some time after another, or the last or first instant there is.</summary>
    public static DateTimeOffset After(DateTimeOffset instant, TimeSpan time, long ticks = 0)
    {
        var sum = (Int128)instant.UtcTicks + time.Ticks + ticks;
        return sum <= 0 ? DateTimeOffset.MinValue
            : sum >= DateTimeOffset.MaxValue.UtcTicks ? DateTimeOffset.MaxValue
            : new DateTimeOffset((long)sum, TimeSpan.Zero);
    }

    /// <summary>Returns the earlier of two instants; <see langword="null"/> is never.</summary>
    public static DateTimeOffset? Earlier(DateTimeOffset? left, DateTimeOffset? right) => left is null || right < left ? right : left;

    /// <summary>Returns an instant if it lies ahead, else <see langword="null"/>.</summary>
    public static DateTimeOffset? IfAfter(DateTimeOffset now, DateTimeOffset? instant) => instant > now ? instant : null;
}
