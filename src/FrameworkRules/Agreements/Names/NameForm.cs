using System.Globalization;
using System.Text;

namespace FrameworkRules;

/// <summary>Brings names into the one form in which they are compared: composed letters, no case, no outer blanks, no invisible characters.</summary>
internal static class NameForm
{
    public static string Of(string name)
    {
        if (IsPlain(name))
        {
            return name.ToUpperInvariant();
        }

        var kept = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim().ToUpperInvariant();
    }

    /// <summary>Brings a text into the form in which it is kept: composed letters, no outer blanks.</summary>
    public static string Tidy(string text) => IsPlain(text) ? text : text.Normalize(NormalizationForm.FormC).Trim();

    /// <summary>Tells whether blanks stand before or after a text.</summary>
    public static bool HasOuterBlanks(string text) => text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

    /// <summary>Finds the first character that is not seen, changes the direction of others, or parts lines. Joiners between letters shape them and are none.</summary>
    public static Rune? Invisible(string text)
    {
        // None of the letters of ASCII is one.
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007f');
        for (var i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                continue;
            }

            var last = i + rune.Utf16SequenceLength - 1;
            var isJoiner =
                rune.Value is 0x200C or 0x200D
                && i > 0
                && char.IsLetter(text[i - 1])
                && last + 1 < text.Length
                && char.IsLetter(text[last + 1]);
            if (
                !isJoiner
                && (IsInvisible(Rune.GetUnicodeCategory(rune)) || rune.Value is 0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0)
            )
            {
                return rune;
            }

            i = last;
        }

        return null;
    }

    private static bool IsInvisible(UnicodeCategory category) =>
        category is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Tells whether two names are one.</summary>
    public static bool AreSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || string.Equals(Of(one), Of(other), StringComparison.Ordinal);

    private static bool IsPlain(string name) => Ascii.IsValid(name) && (name.Length == 0 || (name[0] != ' ' && name[^1] != ' '));
}
