namespace FrameworkRules.Reporting;

/// <summary>Makes lists and tables that stay bounded, and say what they leave out.</summary>
internal static class Bounded
{
    /// <summary>Makes a list; <see langword="null"/> where there is nothing to list.</summary>
    public static Block.Items? Items<T>(IReadOnlyList<T> all, int atMost, Func<T, Phrase> line, Words words) =>
        all.Count == 0
            ? null
            : new Block.Items([.. all.Take(atMost).Select(line), .. Rest(all.Count - atMost, words)])
            {
                Beyond = Math.Max(0, all.Count - atMost),
            };

    /// <summary>Makes a table and, where it is too long, a line that counts the rest.</summary>
    public static IEnumerable<Block> Grid<T>(
        IReadOnlyList<T> all,
        int atMost,
        IReadOnlyList<Phrase> heads,
        IReadOnlyList<int> widths,
        Func<T, IReadOnlyList<Phrase>> row,
        Words words
    )
    {
        if (all.Count > 0)
        {
            yield return new Block.Grid(heads, widths, [.. all.Take(atMost).Select(row)]);
        }

        foreach (var rest in Rest(all.Count - atMost, words))
        {
            yield return new Block.Paragraph(rest);
        }
    }

    private static IEnumerable<Phrase> Rest(int count, Words words) => count > 0 ? [words.Say(MessageId.LeftOut, count)] : [];
}
