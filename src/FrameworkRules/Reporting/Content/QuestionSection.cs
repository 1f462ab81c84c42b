namespace FrameworkRules.Reporting;

/// <summary>Puts what is not known as questions, by gate and weight, each with those who could usually tell.</summary>
internal sealed class QuestionSection(Words words)
{
    private const int ShownLists = 3;

    private readonly Assessment assessment = words.Assessment;

    /// <summary>Lists what keeps the gates open, and what weighs much.</summary>
    public Section? First() => Make("questions", MessageId.HeadQuestions, isFurther: false);

    /// <summary>Lists the rest: what is minor, and what blocks nothing.</summary>
    public Section? Further() => Make("further-questions", MessageId.HeadFurtherQuestions, isFurther: true);

    private Section? Make(string id, MessageId heading, bool isFurther)
    {
        var blocks = new List<Block>();
        var gates = assessment
            .OpenConditions.Select(open => open.Finding)
            .Where(finding => isFurther == (finding.Gate == Gate.Context || finding.Weight == Weight.Minor))
            .GroupBy(finding => finding.Gate)
            .OrderBy(gate => gate.Key);
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

        return blocks.Count == 0 ? null : new Section(id, words.Say(heading), blocks) { IsDetail = isFurther };
    }

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
        List<Kind> gaps = [.. finding.Remarks.Where(IsGap).Select(remark => remark.Of).Distinct()];
        var kinds = gaps.Count > 0 ? gaps : assessment.Framework.Describe(finding.Id).SettledBy;
        List<Phrase> tellers = [.. kinds.Select(kind => kind.KnownTo).OfType<string>().Distinct().Select(words.Term)];
        return words.Say(
            MessageId.CouldTell,
            tellers.Count > 0 ? Phrase.Join("; ", tellers) : words.Say(MessageId.WhoeverLooks),
            Phrase.Join(", ", kinds.Take(ShownLists).Select(kind => Name(kind.Name)))
        );
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
