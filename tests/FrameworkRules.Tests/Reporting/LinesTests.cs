using CsCheck;
using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds how text is broken into lines.</summary>
public sealed class LinesTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["ab\u6771e\u0301 "], 0, 40];

    [Theory]
    [InlineData("", "")]
    [InlineData("aaaa", "aaaa")]
    [InlineData("aa a", "aa a")]
    [InlineData("aa aa", "aa|aa")]
    [InlineData("  aa   a  ", "aa a")]
    [InlineData("aaaab", "aaaa|b")]
    [InlineData("aaaabbbbc d", "aaaa|bbbb|c d")]
    [InlineData("d aaaab", "d|aaaa|b")]
    [InlineData("\u6771\u6771\u6771 a", "\u6771\u6771|\u6771 a")]
    [InlineData("a\u6771\u6771", "a\u6771|\u6771")]
    [InlineData("aaae\u0301e\u0301", "aaae\u0301|e\u0301")]
    public void Text_is_broken_between_words_and_within_those_that_fit_no_line(string text, string lines) =>
        Lines.Broken(text, 4).Should().Equal(lines.Split('|'));

    [Fact]
    public void No_line_is_too_wide_nothing_is_lost_and_each_line_takes_all_it_can() =>
        Gen.Select(Words, Gen.Int[2, 9])
            .Sample(
                (text, width) =>
                {
                    var lines = Lines.Broken(text, width);

                    lines.Should().OnlyContain(line => CellWidth.Of(line) <= width);
                    Letters(string.Concat(lines)).Should().Be(Letters(text));
                    string.Join(' ', lines).Length.Should().BeLessThanOrEqualTo(Math.Max(0, text.Length + lines.Count - 1));
                    foreach (var (line, next) in lines.Zip(lines.Skip(1)))
                    {
                        var first = CellWidth.Of(next.Split(' ')[0]);
                        (CellWidth.Of(line) + 1 + first > width || IsWithinAWord(text, line, next)).Should().BeTrue($"{line}|{next}");
                    }
                },
                iter: 2_000
            );

    [Theory]
    [InlineData("a", 3, "a  ")]
    [InlineData("\u6771", 3, "\u6771 ")]
    [InlineData("aaaa", 3, "aaaa")]
    public void A_line_is_filled_up_to_its_columns(string line, int width, string filled) => Lines.Pad(line, width).Should().Be(filled);

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Tells whether a word goes on from one line to the next.</summary>
    private static bool IsWithinAWord(string text, string line, string next) =>
        text.Contains(line.Split(' ')[^1] + next.Split(' ')[0], StringComparison.Ordinal);
}
