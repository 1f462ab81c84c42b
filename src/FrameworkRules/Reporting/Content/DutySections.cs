namespace FrameworkRules.Reporting;

/// <summary>Says what is owed by whom: what is past due, then each side beside the other, then what several owe together.</summary>
internal sealed class DutySections(Words words, Sentences sentences)
{
    private const string InFull = "duties-in-full";
    private const int ShortReason = 170;

    private static readonly Outcome[] OutcomesByUrgency =
    [
        Outcome.Unmet,
        Outcome.PartiallyMet,
        Outcome.Contested,
        Outcome.Faulted,
        Outcome.Unknown,
        Outcome.Met,
    ];

    private readonly Assessment assessment = words.Assessment;
    private readonly string[] sides = [.. words.Assessment.View.Index.Voices.Sides.Select(words.Assessment.View.Index.Voices.Cast.Show)];

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
            )
            {
                IsOnFirstScreen = true,
                Room = 20,
            };
    }

    /// <summary>Says in short what each side owes alone, the sides beside each other.</summary>
    public Section? Sides() =>
        sides.Length > 1 && Applying.Count > 0
            ? new Section(
                "duties",
                words.Say(MessageId.HeadDuties),
                [
                    new Block.Columns([
                        .. sides.Select(side =>
                            (IReadOnlyList<Block>)
                                [
                                    new Block.Heading(words.Say(MessageId.OwedBy, words.Names.Of(side))),
                                    .. Digest([.. Applying.Where(finding => IsOwedBy(finding, side))], isBearerNamed: false),
                                ]
                        ),
                    ]),
                ]
            )
            {
                Room = 24,
                FullIn = InFull,
            }
            : null;

    /// <summary>Says in short what several owe together, or others than the sides.</summary>
    public Section? Joint()
    {
        List<Finding> others = [.. Applying.Where(finding => sides.Length < 2 || !sides.Any(side => IsOwedBy(finding, side)))];
        return others.Count == 0
            ? null
            : new Section(
                "joint-duties",
                words.Say(sides.Length > 1 ? MessageId.HeadJointDuties : MessageId.HeadDuties),
                Digest(others, isBearerNamed: true)
            )
            {
                Room = 16,
                FullIn = InFull,
            };
    }

    /// <summary>Lists all duties by who owes them.</summary>
    public Section? Full()
    {
        var applying = Applying;
        var blocks = new List<Block>();
        if (sides.Length > 1)
        {
            blocks.Add(new Block.Columns([.. sides.Select(side => Side(side, applying))]));
        }

        var others = applying
            .Where(finding => sides.Length < 2 || !sides.Any(side => IsOwedBy(finding, side)))
            .GroupBy(finding => string.Join('\n', finding.DutyBearers.Order(StringComparer.Ordinal)))
            .OrderBy(group => group.First().DutyBearers.Count == 0)
            .ThenByDescending(group => group.First().DutyBearers.Any(sides.Contains))
            .ThenBy(group => group.First().DutyBearers.Count)
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in others)
        {
            blocks.AddRange(Duties(Owed(group.First()), [.. group]));
        }

        List<Finding> unowed = [.. All.Where(finding => !IsOwed(finding))];
        if (unowed.Count > 0)
        {
            blocks.AddRange(Duties(words.Say(MessageId.HeadBeyondDuties), unowed));
        }

        return blocks.Count == 0 ? null : new Section(InFull, words.Say(MessageId.HeadDutiesInFull), blocks) { IsDetail = true };
    }

    /// <summary>Says in short how that stands which practice asks for, or which an agreement lives by, without anybody owing it.</summary>
    public Section? Beyond()
    {
        List<Finding> unowed = [.. All.Where(finding => !IsOwed(finding))];
        return unowed.Count == 0
            ? null
            : new Section("beyond-duties", words.Say(MessageId.HeadBeyondDuties), Digest(unowed, isBearerNamed: false))
            {
                Room = 12,
                FullIn = InFull,
            };
    }

    private List<Finding> All => [.. assessment.Findings.Where(finding => finding.Outcome != Outcome.NotApplicable)];

    private List<Finding> Applying => All.FindAll(IsOwed);

    private static bool IsOwed(Finding finding) => finding.Owed is Obligation.ThisText or Obligation.OtherLaw;

    private static bool IsOwedBy(Finding finding, string side) => finding.DutyBearers is [var only] && only == side;

    /// <summary>Counts the outcomes, and lists what is not met.</summary>
    private IReadOnlyList<Block> Digest(List<Finding> findings, bool isBearerNamed) =>
        findings.Count == 0
            ? [new Block.Paragraph(words.Say(MessageId.NothingOwed))]
            :
            [
                new Block.Paragraph(words.Sentence(Phrase.Join(", ", Counts(findings)))),
                new Block.Items([.. Ordered(findings.Where(IsNotShownMet)).Select(finding => Short(finding, isBearerNamed))]),
            ];

    private IEnumerable<Phrase> Counts(List<Finding> findings)
    {
        foreach (
            var group in findings
                .GroupBy(finding =>
                    (finding.Outcome, finding.IsNotYetDue, IsClaimed: IsOpen(finding) && finding.Basis.Contains(Basis.Claimed))
                )
                .OrderBy(group => Array.IndexOf(OutcomesByUrgency, group.Key.Outcome))
                .ThenBy(group => group.Key.IsNotYetDue)
        )
        {
            yield return words.Say(
                MessageId.CountAndWord,
                group.Count(),
                group.Key.IsNotYetDue ? words.Say(MessageId.WordNotYetDue)
                    : group.Key.IsClaimed ? words.Say(MessageId.WordClaimed)
                    : words.Outcome(group.Key.Outcome)
            );
        }
    }

    /// <summary>Says of a duty how it stands, and why; of what is past due, the reason stands above.</summary>
    private Phrase Short(Finding finding, bool isBearerNamed) =>
        Phrase.Join(
            " ",
            [
                Head(finding),
                isBearerNamed ? words.Sentence(Owed(finding)) : Phrase.Empty,
                finding.Timing.Status == TimingStatus.PastDue ? Phrase.Empty : sentences.ShortReason(finding, ShortReason),
            ]
        );

    private Phrase Owed(Finding finding) =>
        finding.DutyBearers.Count == 0
            ? words.Say(MessageId.OwedByNobodyNamed)
            : words.Say(MessageId.OwedBy, words.Names.List(finding.DutyBearers));

    private IReadOnlyList<Block> Side(string side, IEnumerable<Finding> findings) =>
        [
            .. Duties(
                words.Say(MessageId.OwedBy, words.Names.Of(side)),
                [.. findings.Where(finding => finding.DutyBearers is [var only] && only == side)]
            ),
        ];

    private IEnumerable<Block> Duties(Phrase heading, List<Finding> findings)
    {
        yield return new Block.Heading(heading);
        var unmet = Ordered(findings.Where(IsNotShownMet));
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

    private Phrase Unmet(Finding finding) => Phrase.Join(" ", [Head(finding), sentences.Reason(finding)]);

    private Phrase Head(Finding finding)
    {
        var head = words.Say(MessageId.DutyWithOutcome, words.Title(finding).Strong(), words.Outcome(finding.Outcome));
        var law = finding.Owed == Obligation.OtherLaw ? words.Say(MessageId.OwedUnderOtherLaw) : Phrase.Empty;
        return words.Sentence(Phrase.Join(", ", [head, law, words.Due(finding.Timing)]));
    }

    private Phrase Bearers(Finding finding) =>
        finding.DutyBearers.Count == 0 ? words.Say(MessageId.NobodyNamed) : words.Names.List(finding.DutyBearers);

    private static bool IsNotShownMet(Finding finding) => finding.IsFailing || finding.Outcome is Outcome.Contested or Outcome.Faulted;

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
