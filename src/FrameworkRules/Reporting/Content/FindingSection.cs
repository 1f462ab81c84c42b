namespace FrameworkRules.Reporting;

/// <summary>Lists all findings by theme: what is required, what came out, on whose word, and why.</summary>
internal sealed class FindingSection(Words words, Sentences sentences)
{
    public Section Make()
    {
        var blocks = new List<Block> { new Standings(words).Themes() };
        foreach (var theme in words.Assessment.Findings.GroupBy(finding => finding.Theme.Name))
        {
            blocks.Add(new Block.Heading(words.Term(theme.Key)));
            blocks.Add(
                new Block.Grid(
                    [words.Say(MessageId.ColumnRequired), words.Say(MessageId.ColumnOutcome), words.Say(MessageId.ColumnWhy)],
                    [30, 14, 36],
                    [.. theme.Select(finding => (IReadOnlyList<Phrase>)[What(finding), Outcome(finding), sentences.Reason(finding)])]
                )
            );
        }

        return new Section("findings", words.Say(MessageId.HeadFindings), blocks) { IsDetail = true };
    }

    private Phrase What(Finding finding) =>
        Phrase.Join(
            " ",
            [
                words.Say(MessageId.TitleWithId, words.Title(finding), new Phrase(new Span(finding.Id))).Strong(),
                words.Term(finding.Statement),
                words.Say(
                    MessageId.Cited,
                    Phrase.Join("; ", finding.Citations.Take(4).Select(citation => words.Term(citation.ToString())))
                ),
            ]
        );

    private Phrase Outcome(Finding finding)
    {
        var basis = Phrase.Join(", ", finding.Basis.Select(words.Basis));
        return Phrase.Join(", ", [words.Outcome(finding.Outcome), words.Due(finding.Timing), basis]);
    }
}
