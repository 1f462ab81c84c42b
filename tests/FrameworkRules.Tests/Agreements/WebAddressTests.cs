using CsCheck;

namespace FrameworkRules.Tests.Agreements;

public sealed class WebAddressTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abz09AZ.-/:@?#[]%_~!$&'()*+,;= \"<>\\^`{|}\u007fé"], 0, 24];

    private static readonly Gen<string> Begins = Gen.Int[0, 5]
        .Select(sort => new[] { "https://", "http://", "https://www.example.org/", "https://example.org", "ftp://", "" }[sort]);

    [Fact]
    public void An_address_is_what_the_platform_takes_for_one_and_has_no_user_in_it() =>
        Gen.Select(Begins, Words)
            .Sample(
                (begin, rest) => WebAddress.Is(begin + rest).Should().Be(IsByThePlatform(begin + rest), begin + rest),
                iter: 20_000,
                threads: 1
            );

    private static bool IsByThePlatform(string word) =>
        (word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal))
        && word.All(letter => letter is > ' ' and < '\u007f' && !"\"<>\\`{}|^".Contains(letter, StringComparison.Ordinal))
        && Uri.TryCreate(word, UriKind.Absolute, out var uri)
        && uri is { Host.Length: > 0, UserInfo.Length: 0 };
}
