using System.Globalization;
using System.Text;

namespace FrameworkRules.Reporting;

/// <summary>
/// Sets apart what runs against the direction of the page, such as an Arabic name on an English page: without that, a number that follows it
/// would be shown before it. What is set apart keeps its own direction.
/// </summary>
internal static class Isolation
{
    private const char BeginLeftToRight = '\u2066';
    private const char BeginRightToLeft = '\u2067';
    private const char End = '\u2069';

    /// <summary>Returns a phrase made safe, with the signs around what is set apart that plain text has for it. They are in pairs and never nested.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isRightToLeft">Whether the page runs from right to left.</param>
    public static string Of(Phrase phrase, bool isRightToLeft)
    {
        var text = new StringBuilder();
        foreach (var span in phrase.Spans)
        {
            foreach (var (part, isApart) in Parts(span, isRightToLeft))
            {
                text.Append(isApart ? SetApart(part) : part);
            }
        }

        return text.ToString();
    }

    /// <summary>Sets text apart that is known to be safe.</summary>
    public static string SetApart(string text) => $"{(BeginsRightToLeft(text) ? BeginRightToLeft : BeginLeftToRight)}{text}{End}";

    /// <summary>Closes what is open where a line ends, and opens it again on the next.</summary>
    /// <param name="line">A line.</param>
    /// <param name="open">What the line before left open, or <see langword="null"/>; then what this one does.</param>
    public static string Closed(string line, ref char? open)
    {
        var begun = open is { } sign ? sign + line : line;
        var last = begun.LastIndexOfAny([BeginLeftToRight, BeginRightToLeft]);
        open = last > begun.LastIndexOf(End) ? begun[last] : null;
        return open is null ? begun : begun + End;
    }

    /// <summary>Parts a stretch of text, made safe, into what is set apart and what is not: a value as a whole, of other text the words.</summary>
    public static IEnumerable<(string Text, bool IsApart)> Parts(Span span, bool isRightToLeft)
    {
        var text = SafeText.Of(span.Text);
        if (!text.EnumerateRunes().Any(rune => IsAgainst(rune, isRightToLeft)))
        {
            return [(text, false)];
        }

        return span.Kind is SpanKind.Value or SpanKind.Link ? [(text, true)] : Runs(text, isRightToLeft);
    }

    private static List<(string Text, bool IsApart)> Runs(string text, bool isRightToLeft)
    {
        var runs = new List<(string Text, bool IsApart)>();
        var done = 0;
        var start = 0;
        while (start < text.Length)
        {
            var rune = Rune.GetRuneAt(text, start);
            if (!IsAgainst(rune, isRightToLeft))
            {
                start += rune.Utf16SequenceLength;
                continue;
            }

            var end = EndOfRun(text, start, isRightToLeft);
            runs.Add((text[done..start], false));
            runs.Add((text[start..end], true));
            (done, start) = (end, end);
        }

        runs.Add((text[done..], false));
        return runs.FindAll(run => run.Text.Length > 0);
    }

    /// <summary>Finds the end of the last word before a letter of the page's own direction, or before the comma of a list: what is set apart as one would show its names in reversed order.</summary>
    private static int EndOfRun(string text, int start, bool isRightToLeft)
    {
        var end = start;
        for (var at = start; at < text.Length; at += Rune.GetRuneAt(text, at).Utf16SequenceLength)
        {
            var rune = Rune.GetRuneAt(text, at);
            if (IsAgainst(rune, isRightToLeft) || (at == end && IsJoined(text, at)))
            {
                end = at + rune.Utf16SequenceLength;
            }
            else if (Rune.IsLetter(rune) || IsListComma(text, at))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Tells whether a sign belongs to the word before it, such as a point below a letter, or the hyphen and the digits of an id.</summary>
    private static bool IsJoined(string text, int at) =>
        char.IsAsciiDigit(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        || (text[at] is '-' or '_' or '.' or '/' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    /// <summary>Tells whether a sign is a comma between two of a list, and not one within a number.</summary>
    private static bool IsListComma(string text, int at) =>
        text[at] is ',' or '\u060C' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    private static bool BeginsRightToLeft(string text) => text.EnumerateRunes().Where(Rune.IsLetter).Select(IsRightToLeft).FirstOrDefault();

    private static bool IsAgainst(Rune rune, bool isRightToLeft) => Rune.IsLetter(rune) && IsRightToLeft(rune) != isRightToLeft;

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value
            is (>= 0x0590 and <= 0x08FF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFF)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);
}
