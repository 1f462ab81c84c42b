using System.Globalization;

namespace FrameworkRules.Samples;

/// <summary>Shows instants by day and time, in the time zone of the state.</summary>
internal sealed class Dates(LocalDays days)
{
    public string OffsetName => days.Zone is { } zone ? zone : NameOf(days.UtcOffset);

    public static Dates Of(AgreementState state) => new(DaysOf(state) ?? LocalDays.Utc);

    /// <summary>Returns when days begin and end, or <see langword="null"/> where the state does not say.</summary>
    public static LocalDays? DaysOf(AgreementState state) =>
        state.Zone is { } zone ? LocalDays.InZone(zone)
        : state.UtcOffset is { } offset ? new LocalDays(offset)
        : null;

    public string Day(DateTimeOffset instant) => Local(instant).ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Shows an instant by its day, and by its time where that is not midnight.</summary>
    public string Moment(DateTimeOffset instant) => IsMidnight(instant) ? Day(instant) : Exactly(instant);

    /// <summary>Shows the end of a period by the last day in it.</summary>
    public string End(DateTimeOffset end) =>
        IsMidnight(end) && end > DateTimeOffset.MinValue.AddDays(2) ? Day(end.AddDays(-1)) : Exactly(end);

    /// <summary>Shows the end of a period, and says that it is the end of the day where it is.</summary>
    public string EndInWords(DateTimeOffset end) =>
        IsMidnight(end.AddTicks(1)) ? $"{Day(end)}, end of day" : End(end) + (IsMidnight(end) ? ", end of day" : "");

    private bool IsMidnight(DateTimeOffset instant) => Local(instant).TimeOfDay == TimeSpan.Zero;

    private string Exactly(DateTimeOffset instant)
    {
        var local = Local(instant);
        return local.ToString(local.Second == 0 ? "d MMM yyyy HH:mm" : "d MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private DateTimeOffset Local(DateTimeOffset instant) => days.Local(instant);

    private static string NameOf(TimeSpan offset) =>
        offset == TimeSpan.Zero ? "UTC" : $"UTC{(offset < TimeSpan.Zero ? "-" : "+")}{offset:hh\\:mm}";
}
