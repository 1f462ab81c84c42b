namespace FrameworkRules.Testing;

/// <summary>Shows how two texts differ, line by line, with a few lines around each difference.</summary>
internal static class LineDifference
{
    private const int Around = 2;
    private const int LongestTable = 4_000_000;

    public static string Between(string expected, string found, ReportLanguage language)
    {
        var left = Lines(expected);
        var right = Lines(found);
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        var end = 0;
        while (end < left.Length - start && end < right.Length - start && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        List<(char Sign, string Line)> script =
        [
            .. left[..start].Select(line => (' ', line)),
            .. Script(left[start..^end], right[start..^end]),
            .. left[^end..].Select(line => (' ', line)),
        ];
        return Render(script, language);
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    /// <summary>Returns the shortest list of lines to take out and to put in, from the longest common subsequence.</summary>
    private static IEnumerable<(char Sign, string Line)> Script(string[] left, string[] right)
    {
        if ((long)left.Length * right.Length > LongestTable)
        {
            return [.. left.Select(line => ('-', line)), .. right.Select(line => ('+', line))];
        }

        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return Walk(left, right, common);
    }

    private static IEnumerable<(char Sign, string Line)> Walk(string[] left, string[] right, int[,] common)
    {
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                yield return (' ', left[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return ('-', left[i++]);
            }
            else
            {
                yield return ('+', right[j++]);
            }
        }
    }

    private static string Render(List<(char Sign, string Line)> script, ReportLanguage language)
    {
        var shown = new List<string>();
        var skipped = 0;
        for (var i = 0; i < script.Count; i++)
        {
            var first = Math.Max(0, i - Around);
            var near = script.GetRange(first, Math.Min(script.Count, i + Around + 1) - first).Exists(line => line.Sign != ' ');
            if (!near)
            {
                skipped++;
                continue;
            }

            AddSkipped();
            shown.Add($"{script[i].Sign} {script[i].Line}".TrimEnd());
        }

        AddSkipped();
        return string.Join('\n', shown);

        void AddSkipped()
        {
            if (skipped > 0)
            {
                shown.Add(Message.Of(MessageId.TestSameLines, MessagePart.Count(skipped)).In(language));
                skipped = 0;
            }
        }
    }
}
