using System.Globalization;
using System.Text;
using Spectre.Console;

namespace FrameworkRules.Samples;

/// <summary>Breaks text into lines between words. A word that fits no line is broken after a stroke or hyphen, and only then anywhere.</summary>
internal static class Wrapping
{
    private static readonly char[] BreakAfter = ['/', '-', ',', '_', ':'];

    public static int WidthOf(string text) => text.GetCellWidth();

    /// <summary>Returns at least one line.</summary>
    /// <param name="text">The text; runs of white space count as one space.</param>
    /// <param name="width">How many columns the first line has.</param>
    /// <param name="hanging">By how much the further lines are shorter.</param>
    public static IReadOnlyList<string> Lines(string text, int width, int hanging = 0)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in Words(text, width - hanging))
        {
            var room = lines.Count == 0 ? width : width - hanging;
            var gap = used > 0 && !word.Joined ? 1 : 0;
            var length = WidthOf(word.Text);
            if (used > 0 && used + gap + length > room)
            {
                lines.Add(line.ToString());
                line.Clear();
                (used, gap) = (0, 0);
            }

            line.Append(' ', gap).Append(word.Text);
            used += gap + length;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>Replaces what would steer the terminal or turn the direction of the text; it comes from files.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        return string.Concat(
            text.Select(character =>
                char.IsWhiteSpace(character) ? ' '
                : IsUnsafe(character) ? '\uFFFD'
                : character
            )
        );
    }

    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';

    private static IEnumerable<(string Text, bool Joined)> Words(string text, int width)
    {
        foreach (var word in Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (WidthOf(word) <= width)
            {
                yield return (word, false);
                continue;
            }

            var joined = false;
            foreach (var piece in Pieces(word, width))
            {
                yield return (piece, joined);
                joined = true;
            }
        }
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        var piece = new StringBuilder();
        var used = 0;
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var length = WidthOf(element);
            if (used > 0 && used + length > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(element);
            used += length;
            if (element.Length == 1 && BreakAfter.Contains(element[0]))
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }
        }

        if (used > 0)
        {
            yield return piece.ToString();
        }
    }
}
