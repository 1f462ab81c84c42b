namespace FrameworkRules.Reporting;

/// <summary>Lists what findings rest on as a whole: surveys that close lists, texts that do not say something, and the sources of it all.</summary>
internal sealed class BasisSections(Words words)
{
    private const int ShownAtMost = 60;

    private readonly Assessment assessment = words.Assessment;

    public Section? Make()
    {
        var surveys = assessment
            .Findings.SelectMany(finding => finding.Surveys)
            .GroupBy(survey => survey)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Survey.Of, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Survey.From)
            .ToList();
        var texts = assessment
            .Findings.SelectMany(finding => finding.Instruments)
            .GroupBy(text => text.Id)
            .OrderBy(group => group.First().Date)
            .ToList();
        List<Block> blocks =
        [
            .. Bounded.Grid(
                surveys,
                ShownAtMost,
                [
                    words.Say(MessageId.ColumnList),
                    words.Say(MessageId.ColumnPeriod),
                    words.Say(MessageId.ColumnSurveyor),
                    words.Say(MessageId.ColumnFindings),
                ],
                [26, 22, 22, 10],
                group => Survey(group.Key, group.Count()),
                words
            ),
            .. Bounded.Grid(
                texts,
                ShownAtMost,
                [
                    words.Say(MessageId.ColumnText),
                    words.Say(MessageId.ColumnDate),
                    words.Say(MessageId.ColumnFiled),
                    words.Say(MessageId.ColumnFindings),
                ],
                [36, 14, 20, 10],
                group => Text(group.First(), group.Count()),
                words
            ),
        ];
        return blocks.Count == 0 ? null : new Section("rests-on", words.Say(MessageId.HeadRestsOn), blocks) { IsDetail = true };
    }

    public Section? Sources()
    {
        var known = KnownSources
            .Of(assessment)
            .OrderByDescending(source => source.Date)
            .ThenBy(source => source.Id, StringComparer.Ordinal)
            .ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var grades = Enum.GetValues<SourceGrade>()
            .Select(grade => (grade, count: known.Count(source => source.Grade == grade)))
            .Where(pair => pair.count > 0)
            .Select(pair => words.Say(MessageId.GradeCount, words.Grade(pair.grade), pair.count));
        return new Section(
            "sources",
            words.Say(MessageId.HeadSources),
            [
                new Block.Paragraph(words.Sentence(Phrase.Join("; ", grades).Capital())),
                .. NotRetrievable(known),
                .. Bounded.Grid(
                    known,
                    ShownAtMost,
                    [
                        words.Say(MessageId.ColumnPublisher),
                        words.Say(MessageId.ColumnTitle),
                        words.Say(MessageId.ColumnDate),
                        words.Say(MessageId.ColumnGrade),
                    ],
                    [26, 28, 12, 14],
                    source => [Phrase.Value(source.Publisher), Found(source), words.Day(source.Date), words.Grade(source.Grade)],
                    words
                ),
            ]
        )
        {
            IsDetail = true,
        };
    }

    private IEnumerable<Block> NotRetrievable(List<Source> known)
    {
        var lost = known.Count(source => !source.IsRetrievable);
        return lost == 0 ? [] : [new Block.Paragraph(words.Say(MessageId.NotRetrievableCount, lost, known.Count))];
    }

    /// <summary>Says what a source is called and where it is: in its issuer's own document, else in the copy that was read.</summary>
    private Phrase Found(Source source)
    {
        Phrase[] parts =
        [
            Addresses.In(source.Title ?? ""),
            Phrase.Value(source.Symbol ?? ""),
            Phrase.Value(source.Paragraph ?? ""),
            source.Address is { } address ? Addresses.In(address) : Phrase.Empty,
            source.SeenAt is { } copy && copy != source.Address ? words.Say(MessageId.CopySeenAt, Addresses.In(copy)) : Phrase.Empty,
            source.Quotation is { } quotation ? words.Say(MessageId.Quoted, quotation) : Phrase.Empty,
            source.Language is { } language ? words.Say(MessageId.ReadAs, language) : Phrase.Empty,
            source.ReadOn is { } read ? words.Say(MessageId.ReadOnDay, words.Day(read)) : Phrase.Empty,
            source.IsRetrievable ? Phrase.Empty : words.Say(MessageId.CannotBeRetrieved),
        ];
        return Phrase.Join(", ", parts);
    }

    private IReadOnlyList<Phrase> Survey(SurveyEvidence evidence, int findings)
    {
        var survey = evidence.Survey;
        var list = words.Term(Telling.InWords(survey.Of));
        return
        [
            survey.Scope is { } scope ? words.Say(MessageId.ListFor, list, scope) : list,
            words.Say(MessageId.Period, words.Day(survey.From), words.End(survey.Until)),
            words.Say(MessageId.SurveyorAndSource, words.Names.Of(survey.By), evidence.Source.Publisher, words.Day(evidence.Source.Date)),
            words.Say(MessageId.Number, findings),
        ];
    }

    private IReadOnlyList<Phrase> Text(Instrument text, int findings) =>
        [
            Phrase.Value(text.Title ?? text.Id),
            words.Day(text.Date),
            words.Say(text.IsComplete ? MessageId.FiledInFull : MessageId.FiledAsExcerpt),
            words.Say(MessageId.Number, findings),
        ];
}
