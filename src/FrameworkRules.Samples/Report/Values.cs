using System.Globalization;
using System.Text.RegularExpressions;

namespace FrameworkRules.Samples;

/// <summary>Puts what a claim says of a field into words.</summary>
internal static partial class Values
{
    /// <summary>Shows the value with its unit, a choice in words and instants by day and time.</summary>
    public static string Of(Evidence line, Dates dates)
    {
        var text = line.Actual.ToString();
        return line.Field switch
        {
            _ when !line.Actual.IsStated || line.Actual.IsNone => text,
            InstantField field => Instant().Replace(text, match => Shown(match.Value, field.IsEnd, dates)),
            TextField { Choices.Count: > 0 } => CapitalInside().Replace(text, match => " " + match.Value.ToLowerInvariant()),
            { Unit: { } unit } => $"{text} {unit}",
            _ => text,
        };
    }

    private static string Shown(string text, bool isEnd, Dates dates)
    {
        var instant = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return isEnd ? dates.EndInWords(instant) : dates.Moment(instant);
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")]
    private static partial Regex Instant();

    [GeneratedRegex("(?<=.)[A-Z]")]
    private static partial Regex CapitalInside();
}
