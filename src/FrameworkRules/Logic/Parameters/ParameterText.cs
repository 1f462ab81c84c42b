using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FrameworkRules;

/// <summary>Reads and shows the values of parameters.</summary>
internal static class ParameterText
{
    public static bool CanRead(Type type) =>
        type == typeof(long)
        || type == typeof(decimal)
        || type == typeof(TimeSpan)
        || type == typeof(DateTimeOffset)
        || type == typeof(string);

    public static string Describe(Type type) =>
        type == typeof(long) ? "a whole number"
        : type == typeof(decimal) ? "a number"
        : type == typeof(TimeSpan) ? "a time such as \"30 days\", \"12 hours\" or \"1.12:00:00\""
        : type == typeof(DateTimeOffset) ? "a date-time with an offset, such as \"2025-02-19T00:00:00+02:00\""
        : "a text";

    public static bool TryRead(Type type, string text, [NotNullWhen(true)] out object? value)
    {
        value =
            type == typeof(long) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole
            : type == typeof(decimal) && ExactNumber.TryParse(text, out var number) ? number
            : type == typeof(TimeSpan) && TryReadTime(text, out var time) ? time
            : type == typeof(DateTimeOffset) && InstantField.TryParse(text, out var instant) ? instant
            : type == typeof(string) && JsonText.IsName(text) ? text
            : null;
        return value is not null;
    }

    public static string Show(object value) =>
        value switch
        {
            TimeSpan time when time.Ticks % TimeSpan.TicksPerDay == 0 => Count(time.Days, "day"),
            TimeSpan time when time.Ticks % TimeSpan.TicksPerHour == 0 => Count((long)time.TotalHours, "hour"),
            TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
            DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    private static string Count(long count, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");

    private static bool TryReadTime(string text, out TimeSpan time)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 2 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 100_000)
        {
            time = words[1] is "days" or "day" ? TimeSpan.FromDays(count) : TimeSpan.FromHours(count);
            return words[1] is "days" or "day" or "hours" or "hour";
        }

        // Without a colon a number would be taken for days.
        time = default;
        return text.Contains(':') && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out time);
    }
}
