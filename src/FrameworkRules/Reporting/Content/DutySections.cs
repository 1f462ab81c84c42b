namespace FrameworkRules.Reporting;

/// <summary>Says what is owed by whom: what is past due, then each side beside the other, then what several owe together.</summary>
internal sealed class DutySections(Words words, Sentences sentences)
{
    private readonly Assessment assessment = words.Assessment;

    public Section? PastDue()
    {
        var lapsed = assessment
            .Findings.Where(finding => finding.Timing.Status == TimingStatus.PastDue)
            .OrderBy(finding => finding.Timing.Due)
            .ToList();
        return lapsed.Count == 0
            ? null
            : new Section(
                "past-due",
                words.Say(MessageId.HeadPastDue),
                [
                    new Block.Grid(
                        [
                            words.Say(MessageId.ColumnWhat),
                            words.Say(MessageId.ColumnOwedBy),
                            words.Say(MessageId.ColumnDue),
                            words.Say(MessageId.ColumnWhy),
                        ],
                        [20, 12, 13, 35],
                        [
                            .. lapsed.Select(finding =>
                                (IReadOnlyList<Phrase>)
                                    [words.Title(finding), Bearers(finding), words.Due(finding.Timing), sentences.Reason(finding)]
                            ),
                        ]
                    ),
                ]
            );
    }

    public Section? Sides()
    {
        string[] sides = [.. assessment.View.Index.Voices.Sides.Select(assessment.View.Index.Voices.Cast.Show)];
        var applying = assessment.Findings.Where(finding => finding.Outcome != Outcome.NotApplicable).ToList();
        var blocks = new List<Block>();
        if (sides.Length > 1)
        {
            blocks.Add(new Block.Columns([.. sides.Select(side => Side(side, applying))]));
        }

        var others = applying
            .Where(finding => sides.Length < 2 || finding.DutyBearers is not [var only] || !sides.Contains(only))
            .GroupBy(finding => string.Join('\n', finding.DutyBearers.Order(StringComparer.Ordinal)))
            .OrderBy(group => group.First().DutyBearers.Count == 0)
            .ThenByDescending(group => group.First().DutyBearers.Any(sides.Contains))
            .ThenBy(group => group.First().DutyBearers.Count)
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in others)
        {
            var bearers = group.First().DutyBearers;
            blocks.AddRange(
                Duties(
                    bearers.Count == 0 ? words.Say(MessageId.OwedByNobodyNamed) : words.Say(MessageId.OwedBy, words.Names.List(bearers)),
                    [.. group]
                )
            );
        }

        return blocks.Count == 0 ? null : new Section("duties", words.Say(MessageId.HeadDuties), blocks);
    }

    private IReadOnlyList<Block> Side(string side, IEnumerable<Finding> findings) =>
        [
            .. Duties(
                words.Say(MessageId.OwedBy, words.Names.Of(side)),
                [.. findings.Where(finding => finding.DutyBearers is [var only] && only == side)]
            ),
        ];

    private IEnumerable<Block> Duties(Phrase heading, IReadOnlyList<Finding> findings)
    {
        yield return new Block.Heading(heading);
        var unmet = Ordered(findings.Where(finding => finding.IsFailing || finding.Outcome is Outcome.Contested or Outcome.Faulted));
        if (unmet.Count > 0)
        {
            yield return new Block.Items([.. unmet.Select(Unmet)]);
        }

        foreach (
            var (label, named) in new[]
            {
                (MessageId.LabelNotYetDue, findings.Where(finding => finding.IsNotYetDue)),
                (MessageId.LabelClaimed, findings.Where(finding => IsOpen(finding) && finding.Basis.Contains(Basis.Claimed))),
                (MessageId.LabelMet, findings.Where(finding => finding.Outcome == Outcome.Met)),
                (MessageId.LabelUnknown, findings.Where(finding => IsOpen(finding) && !finding.Basis.Contains(Basis.Claimed))),
            }
        )
        {
            if (Ordered(named) is { Count: > 0 } some)
            {
                yield return new Block.Paragraph(words.Say(label, some.Count, Phrase.Join("; ", some.Select(Named))));
            }
        }

        if (findings.Count == 0)
        {
            yield return new Block.Paragraph(words.Say(MessageId.NothingOwed));
        }
    }

    private Phrase Named(Finding finding) =>
        finding is { IsNotYetDue: true, Timing.Due: { } due } ? words.Title(finding, words.End(due)) : words.Title(finding);

    private Phrase Unmet(Finding finding)
    {
        var due = words.Due(finding.Timing);
        var head = words.Say(MessageId.DutyWithOutcome, words.Title(finding).Strong(), words.Outcome(finding.Outcome));
        return Phrase.Join(" ", [words.Sentence(due.IsEmpty ? head : Phrase.Join(", ", [head, due])), sentences.Reason(finding)]);
    }

    private Phrase Bearers(Finding finding) =>
        finding.DutyBearers.Count == 0 ? words.Say(MessageId.NobodyNamed) : words.Names.List(finding.DutyBearers);

    private static bool IsOpen(Finding finding) => finding.Outcome == Outcome.Unknown;

    /// <summary>What is past due first, then what weighs more, then what is not met before what is met in part.</summary>
    private static List<Finding> Ordered(IEnumerable<Finding> findings) =>
        [
            .. findings
                .OrderByDescending(finding => finding.Timing.Status == TimingStatus.PastDue)
                .ThenBy(finding => finding.Weight)
                .ThenByDescending(finding => finding.Outcome)
                .ThenBy(finding => finding.Key, StringComparer.Ordinal),
        ];
}
