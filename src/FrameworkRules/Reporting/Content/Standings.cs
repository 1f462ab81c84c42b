namespace FrameworkRules.Reporting;

/// <summary>Counts the outcomes by gate and by theme.</summary>
internal sealed class Standings
{
    private readonly Words words;
    private readonly Assessment assessment;
    private readonly Outcome[] outcomes;

    public Standings(Words words)
    {
        this.words = words;
        assessment = words.Assessment;
        outcomes = [.. Outcomes.All.Where(outcome => outcome != Outcome.Faulted || assessment.Count(Outcome.Faulted) > 0)];
    }

    public Block Gates() =>
        Tallies(
            MessageId.ColumnGate,
            words.Say(MessageId.ColumnStanding),
            assessment
                .Gates.Where(gate => gate.Findings.Count > 0)
                .Select(gate => new Tally(
                    words.Gate(gate.Gate),
                    gate.Gate == Gate.Context ? words.Say(MessageId.BlocksNothing) : words.Status(gate.Status),
                    [.. outcomes.Select(gate.Count)]
                ))
        );

    public Block Themes() =>
        Tallies(
            MessageId.ColumnTheme,
            Phrase.Empty,
            assessment
                .Findings.GroupBy(finding => finding.Theme.Name)
                .Select(theme => new Tally(
                    words.Term(theme.Key),
                    Phrase.Empty,
                    [.. outcomes.Select(outcome => theme.Count(finding => finding.Outcome == outcome))]
                ))
        );

    private Block.Tallies Tallies(MessageId label, Phrase standing, IEnumerable<Tally> rows) =>
        new([words.Say(label), standing, .. outcomes.Select(Head)], outcomes, [.. rows]);

    /// <summary>Heads a column of counts, and follows one: "2 not applicable".</summary>
    private Phrase Head(Outcome outcome) =>
        outcome == Outcome.NotApplicable
            ? new Phrase(new Span(words.Say(MessageId.ColumnNotApplicable).ToString(), SpanKind.Outcome, outcome))
            : words.Outcome(outcome);
}
