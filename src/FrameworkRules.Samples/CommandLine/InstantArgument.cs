using System.Globalization;

namespace FrameworkRules.Samples;

/// <summary>An instant as somebody typed it: with an offset, or a day, which means its end and is placed in the state's own time zone.</summary>
internal sealed class InstantArgument
{
    private static readonly string[] WithOffset =
    [
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    private readonly string option;
    private readonly DateTimeOffset? instant;
    private readonly DateOnly day;

    private InstantArgument(string option, DateTimeOffset? instant, DateOnly day)
    {
        this.option = option;
        this.instant = instant;
        this.day = day;
    }

    public static InstantArgument Parse(string option, string text)
    {
        if (DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return new InstantArgument(option, instant, default);
        }

        return
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day < DateOnly.MaxValue
            ? new InstantArgument(option, null, day)
            : throw new UsageException(
                $"{option} takes a date-time with an offset, like 2025-02-18T23:59:59+02:00, or a day, like 2025-02-18; not \"{text}\"."
            );
    }

    /// <summary>Returns the instant.</summary>
    /// <param name="state">Gives the time zone of a day.</param>
    public DateTimeOffset In(AgreementState state)
    {
        if (instant is { } given)
        {
            return given;
        }

        return Dates.DaysOf(state) is { } days
            ? days.StartOf(day.AddDays(1)).AddTicks(-1)
            : throw new UsageException(
                $"{option} needs a date-time with an offset, because the state gives no \"zone\" and no \"utcOffset\" to place a day."
            );
    }
}
