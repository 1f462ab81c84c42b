using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds how many columns of a terminal a sign takes, at both ends of every range of wide signs.</summary>
public sealed class CellWidthTests
{
    [Theory]
    [InlineData(0x1100, 0x115F)]
    [InlineData(0x2E80, 0xA4CF)]
    [InlineData(0xAC00, 0xD7A3)]
    [InlineData(0xF900, 0xFAFF)]
    [InlineData(0xFE30, 0xFE6F)]
    [InlineData(0xFF00, 0xFF60)]
    [InlineData(0xFFE0, 0xFFE6)]
    [InlineData(0x1F300, 0x1FAFF)]
    [InlineData(0x20000, 0x3FFFD)]
    public void A_sign_of_East_Asia_takes_two_columns_and_its_neighbours_do_not(int first, int last)
    {
        WidthOf(first).Should().Be(2);
        WidthOf(last).Should().Be(2);
        WidthOf((first + last) / 2).Should().Be(2);
        WidthOf(first - 1).Should().BeLessThan(2);
        WidthOf(last + 1).Should().BeLessThan(2);
    }

    [Theory]
    [InlineData("e\u0301", 1)] // an accent on a letter
    [InlineData("1\u20DD", 1)] // a circle around a digit
    [InlineData("a\u200Db", 2)] // a sign that joins and is not seen
    [InlineData("\u0628\u064E", 1)] // a vowel below an Arabic letter
    [InlineData("\u6771\u4EAC a", 6)]
    [InlineData("", 0)]
    public void What_is_set_on_a_letter_or_not_seen_takes_none(string text, int width) => CellWidth.Of(text).Should().Be(width);

    private static int WidthOf(int rune) => CellWidth.Of(char.ConvertFromUtf32(rune));
}
