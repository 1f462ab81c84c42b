namespace FrameworkRules.Reporting;

/// <summary>Explains the short names that a report uses.</summary>
internal sealed class NameSection(Words words)
{
    private IReadOnlyCollection<KeyValuePair<string, string>> All => words.Names.ShortNames;

    /// <summary>Explains all that were used so far; <see langword="null"/> where there are none.</summary>
    public Section? Make() => All.Count == 0 ? null : Of(All);

    /// <summary>Explains those that a note uses, as far as there is room, and the others apart.</summary>
    /// <param name="note">What the note says.</param>
    /// <param name="room">How many lines there are.</param>
    /// <param name="width">How many columns a line has.</param>
    public (Section? Used, Section? Others) Make(IEnumerable<Phrase> note, int room, int width)
    {
        var shown = note.SelectMany(phrase => phrase.Spans)
            .Where(span => span.Kind == SpanKind.Value)
            .Select(span => span.Text)
            .ToHashSet(StringComparer.Ordinal);
        var used = All.Where(name => shown.Contains(name.Key)).ToList();
        var first = used;
        while (first.Count > 0 && TextForm.HeightOf(Of(first), width) > room - (first.Count < used.Count ? 1 : 0))
        {
            first = first[..^1];
        }

        var others = All.Except(first).ToList();
        var rest =
            others.Count == 0
                ? null
                : Of(others) with
                {
                    Id = "names-continued",
                    Heading = words.Say(MessageId.Continued, words.Say(MessageId.HeadNames)),
                    IsDetail = true,
                };
        if (first.Count == 0)
        {
            return (null, rest);
        }

        var section = Of(first);
        var left = used.Count - first.Count;
        return left == 0 || rest is null
            ? (section, rest)
            : (section with { Blocks = [.. section.Blocks, new Block.More(words.Say(MessageId.LeftToDetails, left), rest.Id)] }, rest);
    }

    private Section Of(IEnumerable<KeyValuePair<string, string>> names) =>
        new(
            "names",
            words.Say(MessageId.HeadNames),
            [
                new Block.Paragraph(
                    words.Sentence(
                        Phrase.Join("; ", names.Select(name => words.Say(MessageId.Labelled, name.Key, Phrase.Value(name.Value))))
                    )
                ),
            ]
        );
}
