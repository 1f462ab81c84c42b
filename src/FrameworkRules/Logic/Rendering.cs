using System.Globalization;
using System.Text;

namespace FrameworkRules;

/// <summary>Says in which culture, and in which offset from UTC, text is rendered.</summary>
internal readonly record struct Rendering(CultureInfo Culture, TimeSpan Offset)
{
    /// <summary>Puts a choice, written like <c>acceptWithReservations</c>, into words.</summary>
    public static string Choice(TextField field, string choice)
    {
        if (field.Choices.Count == 0)
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

    public string Day(DateTimeOffset instant) => instant.ToOffset(Offset).ToString("d MMM yyyy", Culture);

    /// <summary>Shows an instant by its day, and by its time where that is not midnight.</summary>
    public string Moment(DateTimeOffset instant) =>
        instant.ToOffset(Offset).TimeOfDay == TimeSpan.Zero ? Day(instant) : instant.ToOffset(Offset).ToString("d MMM yyyy HH:mm", Culture);

    public string Value(in FieldValue value, Field field) =>
        value.Speech == Speech.Given && value.Type == ValueType.Instant ? Instants(value, field is InstantField { IsEnd: true })
        : value.Speech == Speech.Given && field is TextField text ? Choice(text, value.Text!)
        : value.Speech == Speech.Given && field.Unit is { } unit ? $"{value} {unit}"
        : value.ToString();

    private string Instants(in FieldValue value, bool areEnds) =>
        value.Low == value.High ? Instant(value.Instant, areEnds) : $"{Instant(value.Instant, areEnds)} or as late as {Instant(value.Latest, areEnds)}";

    private string Instant(DateTimeOffset instant, bool isEnd) => Moment(isEnd ? LastDay(instant) : instant);

    /// <summary>Returns, for an end at midnight, an instant of the day before: the last day that is included.</summary>
    public DateTimeOffset LastDay(DateTimeOffset end) => end.ToOffset(Offset).TimeOfDay == TimeSpan.Zero ? end.AddDays(-1) : end;
}
