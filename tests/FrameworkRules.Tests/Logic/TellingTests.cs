namespace FrameworkRules.Tests.Logic;

/// <summary>Holds how lengths of time and choices are put into words.</summary>
public sealed class TellingTests
{
    [Theory]
    [InlineData("60.00:00:00", "60 days")]
    [InlineData("1.00:00:00", "1 day")]
    [InlineData("12:00:00", "12 hours")]
    [InlineData("1.12:00:00", "36 hours")]
    [InlineData("00:30:00", "00:30:00")]
    [InlineData("1.00:30:00", "1.00:30:00")]
    public void A_time_is_told_in_days_where_it_is_one_of_days_in_hours_where_it_is_one_of_hours_and_else_in_figures(
        string time,
        string expected
    )
    {
        var writer = MessageWriter.Rent();
        writer.Length(TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture));

        TextRendition.Of(writer.Written, ReportLanguage.English).Should().Be(expected);
        writer.Return();
    }

    [Theory]
    [InlineData("acceptWithReservations", "accept with reservations")]
    [InlineData("reject", "reject")]
    [InlineData("IL", "IL")]
    [InlineData("LebaneseArmy", "LebaneseArmy")]
    [InlineData("", "")]
    public void A_choice_is_told_in_words_and_a_name_as_it_is(string choice, string expected) =>
        Telling.InWords(choice).Should().Be(expected);
}
