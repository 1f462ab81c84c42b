using System.Globalization;
using System.Text;

namespace FrameworkRules;

/// <summary>The one form in which names and steps are compared: composed, without case, without outer or repeated blanks and without characters that nobody sees.</summary>
internal static class NormalForm
{
    /// <summary>Returns the normal form of a text.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text.ToUpperInvariant();
        }

        var form = new StringBuilder(text.Length);
        foreach (var character in WellFormed(text).Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(character))
            {
                form.Append(form.Length > 0 && form[^1] != ' ' ? " " : "");
            }
            else if (char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                form.Append(char.ToUpperInvariant(character));
            }
        }

        return form.ToString().TrimEnd();
    }

    /// <summary>Tells whether there is nothing to do but to take away case: letters, digits and signs of ASCII, and single blanks between them.</summary>
    private static bool IsPlain(string text) =>
        text is [not ' ', ..] and [.., not ' ']
        && !text.AsSpan().ContainsAnyExceptInRange(' ', '~')
        && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>Returns a text with each half of a surrogate pair replaced: such a text has no normal form.</summary>
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? string.Concat(text.EnumerateRunes()) : text;
}
