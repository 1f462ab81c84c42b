using System.Text;

namespace FrameworkRules.Reporting;

/// <summary>Makes text safe to show: what would steer a terminal, turn the direction of the text or break an encoding is replaced.</summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Replaces what is unsafe, and turns line breaks and other white space into blanks.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                safe.Append(letter).Append(text[++i]);
            }
            else if (!IsMark(letter))
            {
                safe.Append(
                    char.IsWhiteSpace(letter) && letter != '\u00a0' ? ' '
                    : IsUnsafe(letter) ? Replacement
                    : letter
                );
            }
        }

        return safe.ToString();
    }

    /// <summary>Marks only hint at a direction; each form sets the direction of values itself.</summary>
    private static bool IsMark(char letter) => letter is '\u200E' or '\u200F' or '\u061C';

    private static bool IsUnsafe(char letter) =>
        char.IsControl(letter)
        || char.IsSurrogate(letter)
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFFF9' and <= '\uFFFB');
}
