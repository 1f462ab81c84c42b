using FrameworkRules.Samples;

namespace FrameworkRules.Tests.Samples;

/// <summary>Holds how text is broken into lines.</summary>
public sealed class WrappingTests
{
    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one  two\tthree", 7, "one two|three")]
    [InlineData("", 7, "")]
    [InlineData("Council/Ministers now", 10, "Council/|Ministers|now")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("日本語 text", 6, "日本語|text")]
    public void Lines_break_between_words_and_a_word_only_where_it_fits_no_line(string text, int width, string lines) =>
        string.Join('|', Wrapping.Lines(text, width)).Should().Be(lines);

    [Fact]
    public void Further_lines_are_shorter_by_what_hangs() =>
        Wrapping.Lines("aaa bbb ccc ddd", 7, hanging: 4).Should().Equal("aaa bbb", "ccc", "ddd");

    [Fact]
    public void A_line_break_in_a_text_is_a_space_and_other_controls_are_replaced() =>
        Wrapping.Clean("a\nb\u001bc\u2066d").Should().Be("a b\uFFFDc\uFFFDd");
}
