namespace FrameworkRules.Samples;

/// <summary>Knows when the days of a state begin and end.</summary>
internal static class Dates
{
    /// <summary>Returns when days begin and end, or <see langword="null"/> where the state does not say.</summary>
    public static LocalDays? DaysOf(AgreementState state) =>
        state.Zone is { } zone ? LocalDays.InZone(zone)
        : state.UtcOffset is { } offset ? new LocalDays(offset)
        : null;
}
