namespace FrameworkRules.Reporting;

/// <summary>Puts what is not known as questions, by gate and weight, each with those who could usually tell.</summary>
internal sealed class QuestionSection(Words words)
{
    private const string InFull = "questions-in-full";
    private const int ShownLists = 3;

    private readonly Assessment assessment = words.Assessment;

    /// <summary>Lists in short what to ask first: what blocks before what does not, gate by gate.</summary>
    public Section? Digest()
    {
        List<Finding> open =
        [
            .. assessment
                .OpenConditions.Select(condition => condition.Finding)
                .OrderBy(finding => finding.Gate == Gate.Context)
                .ThenBy(finding => finding.Weight)
                .ThenBy(finding => finding.Gate)
                .ThenBy(finding => finding.Key, StringComparer.Ordinal),
        ];
        return open.Count == 0
            ? null
            : new Section(
                "questions",
                words.Say(MessageId.HeadQuestions),
                [
                    new Block.Paragraph(words.Say(MessageId.QuestionCounts, open.Count, open.Count(IsBlocking))),
                    new Block.Grid(
                        [
                            words.Say(MessageId.ColumnQuestion),
                            words.Say(MessageId.ColumnGate),
                            words.Say(MessageId.ColumnSoFar),
                            words.Say(MessageId.ColumnCouldTell),
                        ],
                        [28, 14, 14, 22],
                        [
                            .. open.Select(finding =>
                                (IReadOnlyList<Phrase>)
                                    [
                                        words.Say(MessageId.Labelled, Name(finding.Id), words.Title(finding)),
                                        Phrase.Join(", ", [words.Gate(finding.Gate), words.Weight(finding.Weight)]),
                                        SoFar(finding),
                                        Tellers(KindsAskedFor(finding)),
                                    ]
                            ),
                        ]
                    ),
                ]
            )
            {
                Room = 18,
                FullIn = InFull,
            };
    }

    /// <summary>Lists all questions by gate and weight, with the lists to fill in.</summary>
    public Section? Full()
    {
        var blocks = new List<Block>();
        var gates = assessment.OpenConditions.Select(open => open.Finding).GroupBy(finding => finding.Gate).OrderBy(gate => gate.Key);
        foreach (var gate in gates)
        {
            blocks.Add(new Block.Heading(words.Gate(gate.Key)));
            blocks.Add(
                new Block.Grid(
                    [
                        words.Say(MessageId.ColumnQuestion),
                        words.Say(MessageId.ColumnWeight),
                        words.Say(MessageId.ColumnSoFar),
                        words.Say(MessageId.ColumnCouldTell),
                    ],
                    [34, 10, 13, 23],
                    [
                        .. gate.OrderBy(finding => finding.Weight)
                            .ThenBy(finding => finding.Key, StringComparer.Ordinal)
                            .Select(finding =>
                                (IReadOnlyList<Phrase>)
                                    [Question(finding), words.Weight(finding.Weight), SoFar(finding), WhoCouldTell(finding)]
                            ),
                    ]
                )
            );
        }

        return blocks.Count == 0 ? null : new Section(InFull, words.Say(MessageId.HeadQuestionsInFull), blocks) { IsDetail = true };
    }

    private static bool IsBlocking(Finding finding) => finding.Weight == Weight.Blocking && finding.Gate != Gate.Context;

    private Phrase Question(Finding finding)
    {
        var question = words.Say(MessageId.Question, words.Term(finding.Statement).WithoutStop());
        return finding.Party is { } party
            ? words.Say(MessageId.QuestionOfParty, Name(finding.Id), words.Names.Of(party), question)
            : words.Say(MessageId.Labelled, Name(finding.Id), question);
    }

    private Phrase SoFar(Finding finding)
    {
        var speakers = words.Speech.List([
            .. finding
                .Evidence.Where(line => line.Standing is Standing.Claimed or Standing.Alleged or Standing.Announced or Standing.Hearsay)
                .Select(line => line.Claim.AssertedBy)
                .OfType<string>()
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Take(3)
                .Select(words.Names.Of),
        ]);
        var reasons = words.Speech.List([
            .. finding
                .Basis.Where(basis => basis is not (Basis.Established or Basis.Presumed or Basis.Admitted))
                .Select(basis => Word(basis, finding)),
        ]);
        return speakers.IsEmpty ? reasons : words.Say(MessageId.SoFarBy, reasons, speakers);
    }

    private Phrase Word(Basis basis, Finding finding) =>
        words.Say(
            basis switch
            {
                Basis.PressAlone => MessageId.StandingReported,
                Basis.Denied => MessageId.WordDenied,
                Basis.Claimed => MessageId.WordClaimed,
                Basis.Alleged => MessageId.StandingAlleged,
                Basis.Announced => MessageId.StandingAnnounced,
                Basis.Stale => MessageId.WordStale,
                Basis.Hearsay => MessageId.StandingHearsay,
                _ => IsAnythingOnFile(finding) ? MessageId.WordTooLittle : MessageId.WordNothing,
            }
        );

    /// <summary>Tells whether something was submitted that bears on a finding, though it does not settle it.</summary>
    private static bool IsAnythingOnFile(Finding finding) =>
        finding.Evidence.Count > 0
        || finding.Remarks.Any(remark =>
            remark.Kind is RemarkKind.NotSubmitted or RemarkKind.NotKnown or RemarkKind.NoneMatches or RemarkKind.ListNotComplete
        );

    /// <summary>Says who could usually tell, and which lists of claims, or sorts of clauses, are to be filled in. There is always somebody: where no list names anybody, those who look by mandate.</summary>
    private Phrase WhoCouldTell(Finding finding)
    {
        var kinds = KindsAskedFor(finding);
        return words.Say(MessageId.CouldTell, Tellers(kinds), Phrase.Join(", ", kinds.Take(ShownLists).Select(kind => Name(kind.Name))));
    }

    private Phrase Tellers(IReadOnlyList<Kind> kinds)
    {
        List<Phrase> tellers = [.. kinds.Select(kind => kind.KnownTo).OfType<string>().Distinct().Select(words.Term)];
        return tellers.Count > 0 ? Phrase.Join("; ", tellers) : words.Say(MessageId.WhoeverLooks);
    }

    private IReadOnlyList<Kind> KindsAskedFor(Finding finding)
    {
        List<Kind> gaps = [.. finding.Remarks.Where(IsGap).Select(remark => remark.Of).Distinct()];
        return gaps.Count > 0 ? gaps : assessment.Framework.Describe(finding.Id).SettledBy;
    }

    /// <summary>A name of the library's own, which is the same in every language.</summary>
    private static Phrase Name(string id) => new(new Span(id));

    private static bool IsGap(Remark remark) =>
        remark.Kind
            is RemarkKind.NotSubmitted
                or RemarkKind.NotKnown
                or RemarkKind.NothingOnFile
                or RemarkKind.NoneMatches
                or RemarkKind.ListNotComplete
                or RemarkKind.TextNotInFull
                or RemarkKind.Stale
                or RemarkKind.Hearsay;
}
