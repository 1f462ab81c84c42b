namespace FrameworkRules;

/// <summary>Finds time zones by their ids in the IANA database.</summary>
internal static class TimeZones
{
    /// <summary>The zone of the frameworks that the library defines. It is known where no time zone data is installed, too, so that days do not depend on the machine.</summary>
    public const string Beirut = "Asia/Beirut";

    private static readonly Lazy<TimeZoneInfo> BuiltInBeirut = new(MakeBeirut);

    public static TimeZoneInfo? Find(string id)
    {
        // On some systems an empty or relative name would be looked up as a path.
        if (id.Length == 0 || id.Contains('.', StringComparison.Ordinal) || id.StartsWith('/'))
        {
            return null;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone
            : id == Beirut ? BuiltInBeirut.Value
            : null;
    }

    public static string NotFound(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out _)
            ? $"There is no time zone {JsonText.Quote(id)} in the time zone data of this system."
            : $"No time zone data is installed, so that {JsonText.Quote(id)} is not known; install the package tzdata of the operating system.";

    /// <summary>The rule of Lebanon since 1993: summer time from the last Sunday of March until the last of October, both at midnight.</summary>
    internal static TimeZoneInfo MakeBeirut()
    {
        var midnight = new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        var summer = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            new DateTime(1993, 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
            DateTime.MaxValue.Date,
            TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(midnight, month: 3, week: 5, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(midnight, month: 10, week: 5, DayOfWeek.Sunday)
        );
        return TimeZoneInfo.CreateCustomTimeZone(Beirut, TimeSpan.FromHours(2), Beirut, "EET", "EEST", [summer]);
    }
}
