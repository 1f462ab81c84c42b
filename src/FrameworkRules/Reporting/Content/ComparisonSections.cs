namespace FrameworkRules.Reporting;

/// <summary>Says how two assessments differ: what is worse first, then what is better, then what differs without being either.</summary>
internal sealed class ComparisonSections(Comparison comparison, Words words, Words wordsBefore)
{
    private const int MostRows = 200;
    private const int ShownRecords = 4;

    private readonly Sentences sentences = new(words);

    public IEnumerable<Section> Make()
    {
        var others = comparison.Findings.Where(finding => finding.Verdict is ComparisonVerdict.Neither or ComparisonVerdict.Same).ToList();
        var different = others.Where(IsDifferent).ToList();
        yield return Summary(different.Count);
        if (Table("worse", MessageId.HeadWorse, [.. comparison.Worse]) is { } worse)
        {
            yield return worse;
        }

        if (Table("better", MessageId.HeadBetter, [.. comparison.Better]) is { } better)
        {
            yield return better;
        }

        if (Table("neither", MessageId.HeadNeither, different) is { } neither)
        {
            yield return neither;
        }

        if (
            Table("evidence", MessageId.HeadOtherEvidence, [.. others.Where(finding => finding.Sort == DifferenceSort.OtherEvidence)]) is
            { } evidence
        )
        {
            yield return evidence;
        }
    }

    private static bool IsDifferent(FindingDifference finding) =>
        finding.Sort is not (DifferenceSort.Unchanged or DifferenceSort.OtherEvidence);

    private Section Summary(int different)
    {
        var (worse, better) = (comparison.Worse.Count(), comparison.Better.Count());
        var unchanged = comparison.Findings.Count - worse - better - different;
        var counts =
            worse + better + different == 0
                ? words.Say(MessageId.ComparisonNothing)
                : words.Say(MessageId.ComparisonCounts, worse, better, different, unchanged);
        return new Section(
            "comparison",
            words.Say(MessageId.HeadComparison),
            [
                new Block.Paragraph(counts),
                new Block.Grid(
                    [words.Say(MessageId.ColumnGate), words.Say(MessageId.ColumnBefore), words.Say(MessageId.ColumnAfter)],
                    [30, 25, 25],
                    [
                        .. comparison
                            .Gates.Where(gate => gate.Gate != Gate.Context)
                            .Select(gate =>
                                (IReadOnlyList<Phrase>)[words.Gate(gate.Gate), words.Status(gate.Before), words.Status(gate.After)]
                            ),
                    ]
                ),
            ]
        );
    }

    private Section? Table(string id, MessageId heading, List<FindingDifference> rows) =>
        rows.Count == 0
            ? null
            : new Section(
                id,
                words.Say(heading),
                [
                    .. Bounded.Grid(
                        rows,
                        MostRows,
                        [
                            words.Say(MessageId.ColumnRequired),
                            words.Say(MessageId.ColumnOutcome),
                            words.Say(MessageId.ColumnHow),
                            words.Say(MessageId.ColumnWhy),
                        ],
                        [20, 14, 23, 23],
                        Row,
                        words
                    ),
                ]
            );

    private IReadOnlyList<Phrase> Row(FindingDifference difference) =>
        [
            Title(difference),
            Outcome(difference),
            Phrase.Join(" ", [words.Sentence(Sort(difference.Sort).Capital()), .. Records(difference)]),
            difference.After is { } after ? sentences.Reason(after) : Phrase.Empty,
        ];

    private Phrase Title(FindingDifference difference)
    {
        var finding = (difference.After ?? difference.Before)!;
        return words.Say(MessageId.TitleWithId, words.Title(finding), new Phrase(new Span(finding.Id)));
    }

    private Phrase Outcome(FindingDifference difference) =>
        difference switch
        {
            { Before: { } before, After: { } after } when before.Outcome != after.Outcome => words.Say(
                MessageId.ChangedFromTo,
                words.Outcome(before.Outcome),
                words.Outcome(after.Outcome)
            ),
            { After: { } after } => words.Outcome(after.Outcome),
            _ => words.Outcome(difference.Before!.Outcome),
        };

    private Phrase Sort(DifferenceSort sort) =>
        words.Say(
            sort switch
            {
                DifferenceSort.Mended => MessageId.DifferenceMended,
                DifferenceSort.Broken => MessageId.DifferenceBroken,
                DifferenceSort.NewlyKnown => MessageId.DifferenceNewlyKnown,
                DifferenceSort.NewlyStale => MessageId.DifferenceNewlyStale,
                DifferenceSort.NoLongerKnown => MessageId.DifferenceNoLongerKnown,
                DifferenceSort.Claimed => MessageId.DifferenceClaimed,
                DifferenceSort.Applicability => MessageId.DifferenceApplicability,
                DifferenceSort.Date => MessageId.DifferenceDate,
                DifferenceSort.OtherEvidence => MessageId.DifferenceOtherEvidence,
                DifferenceSort.Gone => MessageId.DifferenceGone,
                DifferenceSort.Added => MessageId.DifferenceAdded,
                _ => MessageId.DifferenceUnchanged,
            }
        );

    private IEnumerable<Phrase> Records(FindingDifference difference)
    {
        var said = difference
            .Parameters.Select(value => words.Say(MessageId.ParameterChanged, words.Term(value.Parameter.Title), SetTo(value)))
            .Concat(difference.Records.Select(Record))
            .DistinctBy(record => record.ToString())
            .ToList();
        if (said.Count == 0 && difference.Before is not null && difference.After is not null)
        {
            var isTime = comparison.Before.Framework.Id == comparison.After.Framework.Id;
            yield return words.Sentence(words.Say(isTime ? MessageId.OnlyTime : MessageId.OnlyFramework).Capital());
        }

        foreach (var record in said.Take(ShownRecords))
        {
            yield return words.Sentence(record.Capital());
        }

        if (said.Count > ShownRecords)
        {
            yield return words.Say(MessageId.LeftOut, said.Count - ShownRecords);
        }
    }

    private Phrase SetTo(ParameterValue value) =>
        value.Value is DateTimeOffset instant ? words.Moment(instant) : words.Names.Say(value.Said.Parts);

    private Phrase Record(RecordDifference difference)
    {
        var named = Named(difference.Record);
        return difference.Sort switch
        {
            RecordDifferenceSort.Added => words.Say(MessageId.RecordAdded, named),
            RecordDifferenceSort.Gone => words.Say(MessageId.RecordGone, named),
            RecordDifferenceSort.Changed when Changes(difference) is { IsEmpty: false } changes => words.Say(
                MessageId.RecordChangedIn,
                named,
                changes
            ),
            RecordDifferenceSort.Changed => words.Say(MessageId.RecordChanged, named),
            RecordDifferenceSort.NowCounts => words.Say(MessageId.RecordNowCounts, named),
            RecordDifferenceSort.TooOld => words.Say(MessageId.RecordTooOld, named),
            RecordDifferenceSort.Displaced => words.Say(MessageId.RecordDisplaced, named),
            _ => words.Say(MessageId.RecordNoLongerCounts, named),
        };
    }

    private Phrase Changes(RecordDifference difference) =>
        Phrase.Join(
            "; ",
            difference
                .ChangedFields.Take(ShownRecords)
                .Select(field =>
                    words.Say(
                        MessageId.FieldChanged,
                        words.Term(field.Title.Split(';')[0]),
                        Value(difference.Before!.Get(field), field, wordsBefore),
                        Value(difference.Record.Get(field), field, words)
                    )
                )
        );

    private static Phrase Value(in FieldValue value, Field field, Words by) =>
        value.State == ValueState.Absent ? by.Say(MessageId.ValueNotSaid) : by.Value(value, field);

    private Phrase Named(StateRecord record) =>
        record switch
        {
            AgreementClaim { Instrument: not null } clause => sentences.Subject(clause),
            AgreementClaim claim => words.Say(
                MessageId.SaidBy,
                words.Names.Of(claim.AssertedBy ?? ""),
                sentences.Subject(claim, withKind: true)
            ),
            Survey survey => words.Say(MessageId.SurveyOf, words.Term(Telling.InWords(survey.Of)), words.Names.Of(survey.By)),
            Instrument text => words.Names.Of(text.Id),
            _ => new Phrase(new Span(RecordNames.Of(record))),
        };
}
