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

    /// <summary>Tells whether two names are one.</summary>
    public static bool AreSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || string.Equals(Of(one), Of(other), StringComparison.Ordinal);

    private static bool IsPlain(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAscii(letter))
            {
                return false;
            }
        }

        return name.Length == 0 || (name[0] != ' ' && name[^1] != ' ');
    }
}
