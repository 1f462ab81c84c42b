namespace FrameworkRules.Reporting;

/// <summary>Lists findings by theme: what is required, what came out, on whose word, and why.</summary>
internal sealed class FindingSection(Words words, Sentences sentences)
{
    public Section Make() =>
        new("findings", words.Say(MessageId.HeadFindings), [new Standings(words).Themes(), .. ByTheme(words.Assessment.Findings)])
        {
            IsDetail = true,
        };

    /// <summary>Lists some findings, without counts.</summary>
    public Section Only(Func<Finding, bool> isShown) =>
        new("findings", words.Say(MessageId.HeadFindingsShown), [.. ByTheme(words.Assessment.Findings.Where(isShown))]);

    private IEnumerable<Block> ByTheme(IEnumerable<Finding> findings)
    {
        foreach (var theme in findings.GroupBy(finding => finding.Theme.Name))
        {
            yield return new Block.Heading(words.Term(theme.Key));
            yield return new Block.Grid(
                [words.Say(MessageId.ColumnRequired), words.Say(MessageId.ColumnOutcome), words.Say(MessageId.ColumnWhy)],
                [30, 14, 36],
                [.. theme.Select(finding => (IReadOnlyList<Phrase>)[What(finding), Outcome(finding), sentences.Reason(finding)])]
            );
        }
    }

    private Phrase What(Finding finding) =>
        Phrase.Join(
            " ",
            [
                words.Say(MessageId.TitleWithId, words.Title(finding), new Phrase(new Span(finding.Id))).Strong(),
                words.Term(finding.Statement),
                finding.Citations.Count == 0
                    ? Phrase.Empty
                    : words.Say(
                        MessageId.Cited,
                        Phrase.Join("; ", finding.Citations.Take(4).Select(citation => words.Term(citation.ToString())))
                    ),
                finding.Comparisons.Count == 0
                    ? Phrase.Empty
                    : words.Say(
                        MessageId.CitedToCompare,
                        Phrase.Join("; ", finding.Comparisons.Take(4).Select(citation => words.Term(citation.ToString())))
                    ),
            ]
        );

    private Phrase Outcome(Finding finding)
    {
        var basis = Phrase.Join(", ", finding.Basis.Select(words.Basis));
        return Phrase.Join(", ", [words.Outcome(finding.Outcome), words.Owed(finding.Owed), words.Due(finding.Timing), basis]);
    }
}
