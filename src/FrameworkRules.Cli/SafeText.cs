namespace FrameworkRules.Cli;

/// <summary>Makes text that comes from files fit to be shown on one line.</summary>
internal static class SafeText
{
    /// <summary>Replaces what would steer the terminal or turn the direction of the text.</summary>
    public static string Of(string text) =>
        text.Any(IsUnsafe)
            ? string.Concat(
                text.Select(character =>
                    char.IsWhiteSpace(character) ? ' '
                    : IsUnsafe(character) ? '\uFFFD'
                    : character
                )
            )
            : text;

    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
