using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace FrameworkRules.Cli;

/// <summary>An instant as somebody typed it: with an offset, or a day, which means its end and is placed in the time zone of the state or its framework.</summary>
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

    private readonly DateTimeOffset? instant;
    private readonly DateOnly day;

    private InstantArgument(string text, DateTimeOffset? instant, DateOnly day) => (Text, this.instant, this.day) = (text, instant, day);

    /// <summary>Gets what was typed.</summary>
    public string Text { get; }

    public static Option<InstantArgument?> Option(string name, string description) =>
        new(name)
        {
            Description = $"{description}: a date-time with an offset, like 2025-02-18T23:59:59+02:00, or a day, which means its end",
            HelpName = "INSTANT",
            CustomParser = Parse,
        };

    /// <summary>Returns the instant; <see langword="null"/> where it is a day and nothing places it.</summary>
    /// <param name="state">Gives the time zone of a day.</param>
    /// <param name="framework">Gives it where the state does not.</param>
    public DateTimeOffset? In(AgreementState state, Framework framework) => instant ?? LastOf(DaysOf(state, framework));

    private DateTimeOffset? LastOf(LocalDays? days) => days?.StartOf(day.AddDays(1)).AddTicks(-1);

    private static LocalDays? DaysOf(AgreementState state, Framework framework) =>
        state.Zone is { } zone ? LocalDays.InZone(zone)
        : state.UtcOffset is { } offset ? new LocalDays(offset)
        : framework.Zone is { } known ? LocalDays.InZone(known)
        : null;

    private static InstantArgument? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return new InstantArgument(text, instant, default);
        }

        if (
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day < DateOnly.MaxValue
        )
        {
            return new InstantArgument(text, null, day);
        }

        result.AddError(
            $"{((OptionResult)result.Parent!).Option.Name} takes a date-time with an offset, like 2025-02-18T23:59:59+02:00, or a day, like 2025-02-18; not \"{text}\"."
        );
        return null;
    }
}
