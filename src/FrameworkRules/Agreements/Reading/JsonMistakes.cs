using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FrameworkRules;

/// <summary>Finds, in text that is not JSON, the mistakes of people who seldom write it: as many as can be told at once, each in its place.</summary>
internal sealed partial class JsonMistakes
{
    private const string Quotes = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A'`";

    private const int LongestWord = 100;

    private readonly string text;
    private readonly int atMost;
    private readonly List<InputError> errors = [];
    private readonly Stack<(char Bracket, int Line)> open = [];
    private readonly List<int> lineStarts = [0];
    private int at;

    /// <summary>Where the last value ended, if nothing has come after it; else -1.</summary>
    private int afterValue = -1;

    private JsonMistakes(string text, int atMost) => (this.text, this.atMost) = (text, atMost);

    private bool IsInObject => open.TryPeek(out var bracket) && bracket.Bracket == '{';

    /// <summary>Lists the mistakes; none where what is wrong is nothing of this kind, or the text is nothing like JSON.</summary>
    public static IReadOnlyList<InputError> Find(ReadOnlySpan<byte> utf8, int atMost)
    {
        if (utf8.TrimStart(" \t\r\n"u8) is not [(byte)'{' or (byte)'[' or (byte)'/', ..])
        {
            return [];
        }

        var mistakes = new JsonMistakes(Encoding.UTF8.GetString(utf8), atMost);
        mistakes.Scan();
        return mistakes.errors;
    }

    private void Scan()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                lineStarts.Add(i + 1);
            }
        }

        while (at < text.Length && errors.Count < atMost)
        {
            Next();
        }

        var end = text.AsSpan().TrimEnd().Length;
        while (open.TryPop(out var bracket) && errors.Count < atMost)
        {
            Report(
                end,
                "the end of the file",
                $"\"{Closing(bracket.Bracket)}\" to close the \"{bracket.Bracket}\" of line {Show(bracket.Line)}"
            );
        }
    }

    private void Next()
    {
        var start = at;
        switch (text[at])
        {
            case ' ' or '\t' or '\r' or '\n':
                at++;
                break;
            case '/' when at + 1 < text.Length && text[at + 1] is '/' or '*':
                SkipComment();
                break;
            case '{' or '[':
                BeginValue(start);
                open.Push((text[at++], LineOf(start)));
                break;
            case '}' or ']':
                Close(text[at++], start);
                break;
            case ',':
                at++;
                afterValue = -1;
                break;
            case ':':
                at++;
                afterValue = -1;
                break;
            case '"':
                BeginValue(start);
                TakeText();
                EndValue();
                break;
            case var mark when Quotes.Contains(mark, StringComparison.Ordinal):
                BeginValue(start);
                TakeCurlyText();
                EndValue();
                break;
            default:
                BeginValue(start);
                TakeWord();
                EndValue();
                break;
        }
    }

    private void SkipComment()
    {
        var isLine = text[at + 1] == '/';
        var end = text.IndexOf(isLine ? "\n" : "*/", at + 2, StringComparison.Ordinal);
        at = end < 0 ? text.Length : end + (isLine ? 1 : 2);
    }

    /// <summary>Takes note that a value, or the name of one, begins: between it and the one before stands a comma or a colon.</summary>
    private void BeginValue(int start)
    {
        if (afterValue >= 0 && open.Count > 0)
        {
            Report(
                afterValue,
                $"{Cut(start)} right after another value",
                IsInObject ? "a comma here, or a colon after a name" : "a comma here"
            );
        }

        afterValue = -1;
    }

    private void EndValue() => afterValue = at;

    private void Close(char bracket, int start)
    {
        if (open.Count == 0)
        {
            Report(start, $"\"{bracket}\" that closes nothing", "nothing, or an opening bracket before it");
            return;
        }

        while (open.TryPop(out var opened) && Closing(opened.Bracket) != bracket)
        {
            Report(
                start,
                $"\"{bracket}\"",
                $"\"{Closing(opened.Bracket)}\" first, to close the \"{opened.Bracket}\" of line {Show(opened.Line)}"
            );
            if (open.Count == 0)
            {
                break;
            }
        }

        EndValue();
    }

    private void TakeText()
    {
        var start = at++;
        while (at < text.Length && text[at] is not ('"' or '\n'))
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        if (at < text.Length && text[at] == '"')
        {
            at++;
            return;
        }

        at = Math.Min(at, text.Length);
        Report(start, $"a text that does not end on its line: {Cut(start)}", "a quotation mark \" at its end");
    }

    private void TakeCurlyText()
    {
        var start = at++;
        while (at < text.Length && text[at] is not ('"' or '\n' or ',' or ':') && !Quotes.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        if (at < text.Length && text[at] is not ('\n' or ',' or ':'))
        {
            at++;
        }

        Report(start, $"the quotation mark {text[start]}", "the straight quotation mark \", before a text and after it");
    }

    private void TakeWord()
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !"{}[],:\"/".Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        at = Math.Max(at, start + 1);
        var word = text[start..Math.Min(at, start + LongestWord)];
        if (word is "true" or "false" or "null" || word.Any(char.IsControl))
        {
            return;
        }

        if (Number().IsMatch(word))
        {
            TakeRestOfNumber(start);
            return;
        }

        var lower = word.ToLowerInvariant();
        var (found, expected) =
            lower is "true" or "false" or "null" ? (word, $"{lower}, in small letters")
            : lower is "yes" or "no" ? (word, lower == "yes" ? "true" : "false")
            : (JsonText.Cut(word) + " without quotation marks", JsonText.Quote(word));
        Report(start, found, expected);
    }

    /// <summary>In an object no number follows a comma, so that one is part of a number: 1,500.</summary>
    private void TakeRestOfNumber(int start)
    {
        if (IsInObject && Thousands().Match(text, at) is { Success: true } rest)
        {
            var hasPoint = text.AsSpan(start, at - start).Contains('.');
            at += rest.Length;
            var number = text[start..at];
            Report(
                start,
                $"{number}, a number with a comma",
                hasPoint
                    ? "a number like 1500.25, with a point before decimals and nothing between thousands"
                    : $"{number.Replace(",", "", StringComparison.Ordinal)}, or a point before decimals"
            );
        }
        else if (at - start > LongestWord || !Strict().IsMatch(text[start..at]))
        {
            Report(
                start,
                JsonText.Cut(text[start..Math.Min(at, start + LongestWord)]),
                "a number like 1500 or 0.5, or a text in quotation marks"
            );
        }
    }

    private void Report(int position, string found, string expected)
    {
        var line = LineOf(position);
        errors.Add(
            new InputError
            {
                Pointer = "",
                Line = line,
                Column = position - lineStarts[line - 1] + 1,
                Found = found,
                Expected = expected,
            }
        );
    }

    private int LineOf(int position)
    {
        var found = lineStarts.BinarySearch(position);
        return found >= 0 ? found + 1 : ~found;
    }

    private string Cut(int start)
    {
        var rest = text.AsSpan(start, Math.Min(LongestWord, text.Length - start));
        var end = rest.IndexOfAny(',', '\n', ':');
        return JsonText.Cut(rest[..(end < 0 ? rest.Length : end)].TrimEnd().ToString());
    }

    private static char Closing(char bracket) => bracket == '{' ? '}' : ']';

    private static string Show(int line) => line.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[+-]?[0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Strict();

    [GeneratedRegex(
        @"\G(,[0-9]{1,9}){1,9}(\.[0-9]{1,9})?(?=\s{0,9}[,}\r\n])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Thousands();
}
