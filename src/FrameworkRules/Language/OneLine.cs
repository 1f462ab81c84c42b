using System.Globalization;
using System.Text;

namespace FrameworkRules;

/// <summary>Makes text that comes from elsewhere fit for one line of a log or terminal: what cannot be seen, parts lines or turns the direction of others is written as an escape.</summary>
internal static class OneLine
{
    /// <summary>Returns a text in which every such character is written like <c>\u001b</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnseen))
        {
            return text;
        }

        var line = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                line.Append(text, i++, 2);
            }
            else if (IsUnseen(text[i]))
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
            else
            {
                line.Append(text[i]);
            }
        }

        return line.ToString();
    }

    /// <summary>Joiners shape the letters between which they stand; other characters without a shape do nothing that a reader could see.</summary>
    private static bool IsUnseen(char letter) =>
        char.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
        || (char.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is not ('\u200C' or '\u200D'));
}
