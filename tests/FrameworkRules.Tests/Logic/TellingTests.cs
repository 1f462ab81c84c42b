using System.Globalization;

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
        writer.Length(TimeSpan.Parse(time, CultureInfo.InvariantCulture));

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

    public static TheoryData<string, FieldValue, Field, string> Values() =>
        new()
        {
            { "a number", 5, Depot.Weapons, "5 weapons" },
            { "a range", FieldValue.Between(4, 8), Depot.Weapons, "4 to 8 weapons" },
            { "a range of a share", FieldValue.Between(40, 80), Depot.Emptied, "40 to 80 per cent" },
            { "a share", 40, Depot.Emptied, "40 per cent" },
            { "a least", FieldValue.AtLeast(4), Depot.Floor, "at least 4 m²" },
            { "a most", FieldValue.AtMost(4), Depot.Floor, "at most 4 m²" },
            { "yes", true, Depot.Guarded, "yes" },
            { "no", false, Depot.Guarded, "no" },
            { "a choice", "complete", Depot.Clearing, "complete" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_told_with_its_unit_and_a_range_by_its_ends(string what, FieldValue value, Field field, string expected)
    {
        var writer = MessageWriter.Rent();
        writer.Value(value, field, LocalDays.Utc);

        TextRendition.Of(writer.Written, ReportLanguage.English).Should().Be(expected, what);
        writer.Return();
    }
}
