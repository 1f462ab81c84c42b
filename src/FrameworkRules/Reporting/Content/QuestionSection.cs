namespace FrameworkRules.Reporting;

/// <summary>Puts what is not known as questions, by gate and weight, each with those who could usually tell.</summary>
internal sealed class QuestionSection(Words words)
{
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
                    [38, 10, 15, 17],
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
        return finding.Party is { } party ? words.Say(MessageId.Labelled, words.Names.Of(party), question) : question;
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
            .. finding.Basis.Where(basis => basis is not (Basis.Established or Basis.Presumed or Basis.Admitted)).Select(Word),
        ]);
        return speakers.IsEmpty ? reasons : words.Say(MessageId.SoFarBy, reasons, speakers);
    }

    private Phrase Word(Basis basis) =>
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
                _ => MessageId.WordNothing,
            }
        );

    private Phrase WhoCouldTell(Finding finding)
    {
        List<Phrase> tellers =
        [
            .. finding.Remarks.Where(IsGap).Select(remark => remark.Of.KnownTo).OfType<string>().Distinct().Select(words.Term),
        ];
        return Phrase.Join("; ", tellers);
    }

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
