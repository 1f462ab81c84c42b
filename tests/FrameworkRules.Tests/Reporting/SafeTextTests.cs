using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds what is taken out of text before it is shown, and what stays.</summary>
public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain, näïve and \u0628\u064E", "plain, näïve and \u0628\u064E")]
    [InlineData("a\tb\r\nc\u2028d", "a b  c d")]
    [InlineData("a\u00a0b", "a\u00a0b")]
    [InlineData("a\u0007b\u001b[31mc", "a\uFFFDb\uFFFD[31mc")]
    [InlineData("a\u200Eb\u200Fc\u061Cd", "abcd")]
    [InlineData("\u202Aa\u202Eb\u2066c\u2069d\uFFF9e\uFFFBf", "\uFFFDa\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf")]
    [InlineData("\u2029a\u202Fb\u2065c\u206Ad\uFFF8e\uFFFCf", " a b\u2065c\u206Ad\uFFF8e\uFFFCf")]
    [InlineData("\U0001F600", "\U0001F600")]
    public void What_steers_turns_or_breaks_is_replaced(string text, string safe) => SafeText.Of(text).Should().Be(safe);

    [Fact]
    public void Half_of_a_sign_is_replaced_wherever_it_stands()
    {
        foreach (var half in new[] { '\ud83d', '\ude00' })
        {
            SafeText.Of($"{half}").Should().Be("\uFFFD");
            SafeText.Of($"a{half}").Should().Be("a\uFFFD");
            SafeText.Of($"{half}a").Should().Be("\uFFFDa");
        }

        SafeText.Of("\ude00\ud83d").Should().Be("\uFFFD\uFFFD");
    }
}
