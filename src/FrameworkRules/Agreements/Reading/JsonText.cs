using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Small helpers for names and for describing what stands in a file.</summary>
internal static class JsonText
{
    public const string NoneWord = "none";

    /// <summary>Stands in a template where something is to be filled in.</summary>
    public const string Placeholder = "...";

    /// <summary>How many characters the words of one clause may have.</summary>
    public const int LongestProse = 20_000;

    /// <summary>Tells whether a value is as a template has it, or a list holds one that is.</summary>
    /// <exception cref="InvalidOperationException">A text has half of a surrogate pair.</exception>
    public static bool IsPlaceholder(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.ValueEquals(Placeholder) || value.ValueEquals("…"),
            JsonValueKind.Array => value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && IsPlaceholder(item)),
            _ => false,
        };

    /// <summary>Tells whether a text can be used as a name: not empty, not the reserved word, no control or invisible characters, well-formed.</summary>
    public static bool IsName(string text) =>
        !string.IsNullOrWhiteSpace(text)
        && !string.Equals(text, NoneWord, StringComparison.Ordinal)
        && IsWellFormed(text)
        && NameForm.Invisible(text) is null;

    /// <summary>Tells whether a text can be used as the words of a clause: like a name, but it may have several lines.</summary>
    public static bool IsProse(string text) => text.Length <= LongestProse && IsName(text.Replace('\n', ' ').Replace('\t', ' '));

    /// <summary>Returns a name in the form in which it is kept.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    /// <exception cref="ArgumentException">It is no name.</exception>
    public static string CheckName(string name, [CallerArgumentExpression(nameof(name))] string? argument = null)
    {
        ArgumentNullException.ThrowIfNull(name, argument);
        return IsName(name)
            ? NameForm.Tidy(name)
            : throw new ArgumentException("A name is not empty, is not \"none\" and has no control or invisible characters.", argument);
    }

    /// <summary>Returns names in the form in which they are kept.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">One is missing, or is no name.</exception>
    public static string[] CheckNames(IEnumerable<string> names, [CallerArgumentExpression(nameof(names))] string? argument = null) =>
        Array.ConvertAll(Given.Items(names, argument), name => CheckName(name, argument));

    /// <summary>Quotes what was given, or the beginning of it, in one line: a message is as long as what it says, not as what it quotes.</summary>
    public static string Quote(string? text) => $"\"{OneLine.Of(Cut(text ?? ""))}\"";

    /// <summary>Names the invisible character that makes a text unfit, or returns <see langword="null"/>.</summary>
    public static string? NameInvisible(string text) =>
        NameForm.Invisible(text) is { } rune
            ? string.Create(CultureInfo.InvariantCulture, $"take out the invisible character U+{rune.Value:X4}")
            : null;

    public static string Describe(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.Null => "null",
            _ => Cut(element.GetRawText()),
        };

    public static string Cut(string text) => text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[56]) ? 56 : 57)] + "...";

    private static bool IsWellFormed(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        for (var i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (
                char.IsControl(text[i])
                || (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])))
            )
            {
                return false;
            }

            i += char.IsSurrogate(text[i]) ? 1 : 0;
        }

        return true;
    }
}
