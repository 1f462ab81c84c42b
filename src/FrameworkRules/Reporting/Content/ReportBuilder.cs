using System.Globalization;

namespace FrameworkRules.Reporting;

/// <summary>Puts a report together, in the order in which it is read.</summary>
internal sealed class ReportBuilder
{
    private readonly Assessment assessment;
    private readonly Words words;

    private ReportBuilder(Assessment assessment, ReportLanguage language)
    {
        this.assessment = assessment;
        words = new Words(assessment, language);
    }

    public static ReportDocument Build(Assessment assessment, ReportLanguage language) =>
        new ReportBuilder(assessment, language).Build(language);

    public static ReportDocument Build(Assessment assessment, ReportLanguage language, Func<Finding, bool> isShown) =>
        new ReportBuilder(assessment, language).Build(language, isShown);

    /// <summary>Builds the report on an assessment, with what changed up to it.</summary>
    public static ReportDocument Build(Assessment assessment, Timeline timeline, ReportLanguage language) =>
        new ReportBuilder(assessment, language).Build(language, timeline);

    /// <summary>Builds the report on what changed.</summary>
    public static ReportDocument Build(Timeline timeline, ReportLanguage language)
    {
        var builder = new ReportBuilder(timeline.Assess(timeline.Until), language);
        var words = builder.words;
        var sections = new TimelineSections(timeline, words);
        var document = builder.Document(language, [sections.Summary(), sections.GateChanges(), sections.Changes(isDetail: false)]);
        return document with
        {
            Subtitle = Phrase.Join(
                " ",
                [
                    words.Say(MessageId.TimelinePeriod, words.Moment(timeline.From), words.Instant(timeline.Until), builder.Zone()),
                    builder.Framework(),
                ]
            ),
            Closing = [builder.Proposals(), words.Say(MessageId.NoBlame)],
        };
    }

    /// <summary>Builds the report on how two assessments differ.</summary>
    public static ReportDocument Build(Comparison comparison, ReportLanguage language)
    {
        var (before, after) = (new ReportBuilder(comparison.Before, language), new ReportBuilder(comparison.After, language));
        var words = after.words;
        var document = after.Document(language, [.. new ComparisonSections(comparison, words, before.words).Make()]);
        return document with
        {
            Title = words.Say(MessageId.TitleOfComparison, document.Title),
            Subtitle = words.Say(MessageId.ComparedWith, document.Subtitle, before.Subtitle()),
            Closing = [words.Say(MessageId.NoBlame)],
        };
    }

    private ReportDocument Build(ReportLanguage language, Timeline? timeline = null)
    {
        var sentences = new Sentences(words);
        var changes = timeline is null ? null : new TimelineSections(timeline, words);
        return Document(
            language,
            [
                new SummarySection(words).Make(),
                changes?.Summary(),
                changes?.GateChanges(),
                Warnings(),
                new DutySections(words, sentences).PastDue(),
                new DutySections(words, sentences).Sides(),
                Circles(sentences),
                new QuestionSection(words).First(),
                new SideShares(words).Make(),
                new QuestionSection(words).Further(),
                new FindingSection(words, sentences).Make(),
                changes?.Changes(isDetail: true),
                new BasisSections(words).Make(),
                new BasisSections(words).Sources(),
                new ExceptionSections(words).Redactions(),
                new ExceptionSections(words).Waivers(),
                new ExceptionSections(words).TextsNotJudged(),
                Untested(),
            ]
        );
    }

    private ReportDocument Build(ReportLanguage language, Func<Finding, bool> isShown) =>
        Document(language, [Warnings(), new FindingSection(words, new Sentences(words)).Only(isShown)]);

    private ReportDocument Document(ReportLanguage language, List<Section?> sections)
    {
        // The short names are known only when all else is worded.
        sections.Add(ShortNames());
        return new ReportDocument(
            words.Term(assessment.Framework.Title),
            Subtitle(),
            [.. sections.OfType<Section>()],
            [Proposals(), words.Say(MessageId.NoBlame), words.Say(MessageId.Receipt, new Phrase(new Span(assessment.Receipt.Digest[..12])))]
        )
        {
            Contents = words.Say(MessageId.Contents),
            Language = language.Code,
            IsRightToLeft = language.IsRightToLeft,
        };
    }

    private Phrase Subtitle()
    {
        var view = assessment.View;
        var judged = words.Say(MessageId.JudgedAt, words.Instant(assessment.AsOf), Zone());
        var known = assessment.KnownAt is { } knownAt
            ? words.Say(MessageId.KnownBy, words.Instant(knownAt))
            : words.Say(MessageId.KnownAll);
        var draft = view.State.IsDraft ? words.Say(MessageId.Draft) : Phrase.Empty;
        return Phrase.Join(" ", [judged, known, Framework(), draft]);
    }

    private Phrase Zone() => new(new Span(assessment.View.Days.Zone ?? InUtc(assessment.View.Days.UtcOffset)));

    private Phrase Framework() =>
        words.Say(MessageId.UnderFramework, new Phrase(new Span($"{assessment.Framework.Id} {assessment.Framework.Version}")));

    private Section? Warnings() =>
        Bounded.Items(
            assessment.Warnings,
            40,
            warning =>
                Phrase.Join(
                    " ",
                    [
                        words.Sentence(words.Term(warning.Found).Capital()),
                        warning.Places > 1 ? words.Say(MessageId.InPlaces, warning.Places) : Phrase.Empty,
                        warning.Suggestion is { } suggestion ? words.Sentence(words.Term(suggestion).Capital()) : Phrase.Empty,
                    ]
                ),
            words
        )
            is { } items
            ? new Section("warnings", words.Say(MessageId.HeadWarnings), [items])
            : null;

    /// <summary>Says who waits for whom, where a circle of conditions was found.</summary>
    private Section? Circles(Sentences sentences)
    {
        List<Phrase> found =
        [
            .. assessment
                .Findings.Where(finding => finding.Outcome.IsUnmet())
                .Where(finding => finding.Id is "PROC-05" or "PROC-07")
                .SelectMany(finding => finding.Remarks.Where(remark => remark.Kind == RemarkKind.Found))
                .Select(sentences.Remark)
                .Select(sentence => words.Sentence(sentence.Capital()))
                .DistinctBy(sentence => sentence.ToString()),
        ];
        return Bounded.Items(found, 20, sentence => sentence, words) is { } items
            ? new Section("circles", words.Say(MessageId.HeadCircles), [items])
            : null;
    }

    private Section? Untested() =>
        Bounded.Items(
            [.. assessment.Framework.Commitments.Where(commitment => !commitment.HasTest)],
            40,
            commitment =>
                words.Say(
                    MessageId.UntestedCommitment,
                    words.Term(commitment.Citation.ToString()),
                    words.Names.List(commitment.OwedBy),
                    words.Term(commitment.What)
                ),
            words
        )
            is { } items
            ? new Section("untested", words.Say(MessageId.HeadUntested), [items])
            : null;

    private Section? ShortNames() =>
        words.Names.ShortNames.Count == 0
            ? null
            : new Section(
                "names",
                words.Say(MessageId.HeadNames),
                [
                    new Block.Paragraph(
                        words.Sentence(
                            Phrase.Join(
                                "; ",
                                words.Names.ShortNames.Select(name => words.Say(MessageId.Labelled, name.Key, Phrase.Value(name.Value)))
                            )
                        )
                    ),
                ]
            );

    private Phrase Proposals()
    {
        var count = assessment
            .Findings.Where(finding => finding.Outcome != Outcome.NotApplicable)
            .SelectMany(finding => finding.Parameters)
            .Where(value => value.IsProposal)
            .Select(value => value.Parameter)
            .Distinct()
            .Count();
        return words.Say(MessageId.Proposals, count);
    }

    private static string InUtc(TimeSpan offset) =>
        offset == TimeSpan.Zero
            ? "UTC"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"UTC{(offset < TimeSpan.Zero ? "-" : "+")}{offset.ToString("hh\\:mm", CultureInfo.InvariantCulture)}"
            );
}
