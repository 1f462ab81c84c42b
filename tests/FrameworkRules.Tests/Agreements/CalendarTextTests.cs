using System.Globalization;
using CsCheck;

namespace FrameworkRules.Tests.Agreements;

/// <summary>Holds that days, months and years are read as .NET reads them.</summary>
public sealed class CalendarTextTests
{
    private static readonly Gen<string> Dates = Gen.Select(
        Gen.Int[0, 9_998],
        Gen.Int[0, 13],
        Gen.Int[0, 32],
        (year, month, day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
    );

    /// <summary>Dates, their beginnings, and both with one character changed.</summary>
    private static readonly Gen<string> Texts = Gen.Select(
        Dates,
        Gen.Int[0, 5].Select(sort => new[] { 10, 10, 10, 7, 4, 9 }[sort]),
        Gen.Int[0, 20],
        Gen.Char["0123456789-/ T٣３\0"],
        (date, length, place, letter) =>
        {
            var text = date[..Math.Min(length, date.Length)].ToCharArray();
            if (place < text.Length)
            {
                text[place] = letter;
            }

            return new string(text);
        }
    );

    [Fact]
    public void A_day_month_or_year_is_read_as_dotnet_reads_it() =>
        Texts.Sample(
            text =>
            {
                var isRead = CalendarText.TryRead(text, out var first, out var last);

                isRead.Should().Be(IsRead(text, out var expected), text);
                if (isRead)
                {
                    first.Should().Be(expected);
                    last.AddDays(1).Should().Be(NextAfter(text, expected));
                }
            },
            iter: Times.Of(5_000)
        );

    private static bool IsRead(string text, out DateOnly first) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out first);

    private static DateOnly NextAfter(string text, DateOnly first) =>
        text.Length switch
        {
            10 => first.AddDays(1),
            7 => first.AddMonths(1),
            _ => first.AddYears(1),
        };
}
