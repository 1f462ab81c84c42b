namespace FrameworkRules;

/// <summary>Tells what is an address of the web.</summary>
internal static class WebAddress
{
    /// <summary>Tells whether a word is an address that begins with <c>http://</c> or <c>https://</c> and has nothing in it that an address cannot have.</summary>
    public static bool Is(string word) =>
        (word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal))
        && word.All(letter => letter is > ' ' and < '\u007f' and not ('"' or '<' or '>' or '\\' or '`' or '{' or '}' or '|' or '^'))
        && Uri.TryCreate(word, UriKind.Absolute, out var uri)
        && uri is { Host.Length: > 0, UserInfo.Length: 0 };
}
