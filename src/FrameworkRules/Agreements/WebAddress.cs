using System.Buffers;

namespace FrameworkRules;

/// <summary>Tells what is an address of the web.</summary>
internal static class WebAddress
{
    private const string LowerLetters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>What an address may have in it.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        LowerLetters + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'()*+,-./:;=?@[]_~"
    );

    private static readonly SearchValues<char> Letters = SearchValues.Create(LowerLetters);

    /// <summary>Tells whether a word is an address that begins with <c>http://</c> or <c>https://</c> and has nothing in it that an address cannot have.</summary>
    public static bool Is(string word)
    {
        var rest =
            word.StartsWith("https://", StringComparison.Ordinal) ? word.AsSpan("https://".Length)
            : word.StartsWith("http://", StringComparison.Ordinal) ? word.AsSpan("http://".Length)
            : default;
        return !rest.IsEmpty
            && !rest.ContainsAnyExcept(Signs)
            && (
                BeginsWithUsualHost(rest)
                || (Uri.TryCreate(word, UriKind.Absolute, out var uri) && uri is { Host.Length: > 0, UserInfo.Length: 0 })
            );
    }

    /// <summary>Tells whether an address begins, after its scheme, with a host of two to four words of letters. To ask for all that it may be takes ten times as long.</summary>
    private static bool BeginsWithUsualHost(ReadOnlySpan<char> address)
    {
        for (var words = 1; words <= 4; words++)
        {
            var length = address.IndexOfAnyExcept(Letters);
            if (length is <= 0 or > 60)
            {
                return false;
            }

            if (address[length] == '/')
            {
                return words > 1;
            }

            if (address[length] != '.')
            {
                return false;
            }

            address = address[(length + 1)..];
        }

        return false;
    }
}
