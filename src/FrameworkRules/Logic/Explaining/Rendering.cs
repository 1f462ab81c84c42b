using System.Globalization;
using System.Text;

namespace FrameworkRules;

/// <summary>Says in which culture, and in which local time, text is rendered.</summary>
internal readonly record struct Rendering(CultureInfo Culture, LocalDays Days)
{
    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    /// <summary>Puts a choice, written like <c>acceptWithReservations</c>, into words. One that begins with a capital, like <c>IL</c>, is a name and stays.</summary>
    public static string Choice(TextField field, string choice)
    {
        if (field.Choices.Count == 0 || choice is not [>= 'a' and <= 'z', ..])
        {
            return choice;
        }

        var words = new StringBuilder();
        foreach (var letter in choice)
        {
            words.Append(char.IsUpper(letter) ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    public string Day(DateTimeOffset instant) => Local(instant).ToString("d MMM yyyy", Culture);

    /// <summary>Shows an instant by its day, and by its time where that is not midnight.</summary>
    public string Moment(DateTimeOffset instant) =>
        Local(instant).TimeOfDay == TimeSpan.Zero ? Day(instant) : Local(instant).ToString("d MMM yyyy HH:mm", Culture);

    public string Value(in FieldValue value, Field field) =>
        value.State == ValueState.Given && value.Type == ValueType.Instant ? Instants(value, field is InstantField { IsEnd: true })
        : value.State == ValueState.Given && field is TextField text ? Choice(text, value.Text!)
        : value.State == ValueState.Given && field.Unit is { } unit ? $"{value} {unit}"
        : value.ToString();

    private string Instants(in FieldValue value, bool areEnds) =>
        value.Low == value.High
            ? Instant(value.Instant, areEnds)
            : $"{Instant(value.Instant, areEnds)} or as late as {Instant(value.Latest, areEnds)}";

    private string Instant(DateTimeOffset instant, bool isEnd) => Moment(isEnd ? LastDay(instant) : instant);

    /// <summary>Returns, for an end at midnight, an instant of the day before: the last day that is included.</summary>
    public DateTimeOffset LastDay(DateTimeOffset end) =>
        Local(end).TimeOfDay == TimeSpan.Zero && end - DateTimeOffset.MinValue >= OneDay ? end - OneDay : end;

    /// <summary>Shows an instant in local time.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => Days.Local(instant);
}
