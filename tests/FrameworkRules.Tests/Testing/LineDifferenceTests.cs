using FrameworkRules.Testing;

namespace FrameworkRules.Tests.Testing;

public sealed class LineDifferenceTests
{
    [Fact]
    public void A_changed_line_stands_between_the_lines_around_it() =>
        LineDifference
            .Between("a\nb\nc\nd\ne\nf\ng\nh", "a\nb\nc\nd\nX\nf\ng\nh", ReportLanguage.English)
            .Should()
            .Be("  ... 2 lines the same\n  c\n  d\n- e\n+ X\n  f\n  g\n  ... 1 line the same");

    [Theory]
    [InlineData("a\nb", "a\nb\nc", "  a\n  b\n+ c")]
    [InlineData("a\nb\nc", "a\nc", "  a\n- b\n  c")]
    [InlineData("a", "b", "- a\n+ b")]
    [InlineData("a\nx\nb\ny\nc", "a\nb\nc", "  a\n- x\n  b\n- y\n  c")]
    [InlineData("b\nb\na", "a\nb\nb", "+ a\n  b\n  b\n- a")]
    public void Lines_are_taken_out_and_put_in(string expected, string found, string difference) =>
        LineDifference.Between(expected, found, ReportLanguage.English).Should().Be(difference);

    [Fact]
    public void Texts_too_long_for_the_shortest_difference_are_shown_one_after_the_other()
    {
        var left = string.Join('\n', Enumerable.Range(0, 2_100).Select(number => $"left {number}"));
        var right = string.Join('\n', Enumerable.Range(0, 2_100).Select(number => $"right {number}"));

        var lines = LineDifference.Between(left, right, ReportLanguage.English).Split('\n');

        lines.Should().HaveCount(4_200);
        lines[0].Should().Be("- left 0");
        lines[^1].Should().Be("+ right 2099");
    }
}
