using System.Globalization;
using System.Text;

namespace FrameworkRules.Reporting;

/// <summary>Breaks text into lines between words. A word that fits no line is broken wherever it has to be.</summary>
internal static class Lines
{
    /// <summary>Returns at least one line, none of them wider than the width. On each, what is set apart from the direction of the page is closed.</summary>
    /// <param name="phrase">The text.</param>
    /// <param name="width">How many columns a line has at most.</param>
    /// <param name="isRightToLeft">Whether the page runs from right to left.</param>
    public static IReadOnlyList<string> Of(Phrase phrase, int width, bool isRightToLeft)
    {
        var lines = Broken(Isolation.Of(phrase, isRightToLeft), width);
        var open = default(char?);
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = Isolation.Closed(lines[i], ref open);
        }

        return lines;
    }

    /// <summary>Breaks text that is known to be safe.</summary>
    public static List<string> Broken(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var (piece, isJoined) in Pieces(word, width))
            {
                var length = CellWidth.Of(piece);
                var gap = used > 0 && !isJoined ? 1 : 0;
                if (used > 0 && used + gap + length > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    (used, gap) = (0, 0);
                }

                line.Append(' ', gap).Append(piece);
                used += gap + length;
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    public static string Pad(string line, int width) => line + new string(' ', Math.Max(0, width - CellWidth.Of(line)));

    private static IEnumerable<(string Piece, bool IsJoined)> Pieces(string word, int width)
    {
        if (CellWidth.Of(word) <= width)
        {
            yield return (word, false);
            yield break;
        }

        var piece = new StringBuilder();
        var used = 0;
        var isJoined = false;
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var length = CellWidth.Of(element);
            if (used > 0 && used + length > width)
            {
                yield return (piece.ToString(), isJoined);
                (isJoined, used) = (true, 0);
                piece.Clear();
            }

            piece.Append(element);
            used += length;
        }

        yield return (piece.ToString(), isJoined);
    }
}
