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
        var document = builder.WithNames(
            builder.Document(language, [sections.Summary(), sections.GateChanges(), sections.Changes(isDetail: false)])
        );
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
        var document = after.WithNames(after.Document(language, new ComparisonSections(comparison, words, before.words).Make()));
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
        var (duties, questions, exceptions) = (
            new DutySections(words, sentences),
            new QuestionSection(words),
            new ExceptionSections(words)
        );
        var document = Document(
            language,
            [
                new SummarySection(words).Make(),
                duties.PastDue(),
                changes?.Digest(),
                changes?.GateChanges(),
                Warnings(),
                duties.Sides(),
                duties.Joint(),
                duties.Beyond(),
                Circles(sentences),
                questions.Digest(),
                new SideShares(words).Make(),
                exceptions.Redactions(),
                exceptions.Waivers(),
                exceptions.TextsNotJudged(),
                duties.Full(),
                questions.Full(),
                new FindingSection(words, sentences).Make(),
                changes?.Chart(),
                changes?.Changes(isDetail: true),
                new BasisSections(words).Make(),
                new BasisSections(words).Sources(),
                Untested(),
            ]
        );
        return new Abridgement(words).Fit(document with { Closing = [.. UntestedCount(), .. document.Closing] });
    }

    private ReportDocument Build(ReportLanguage language, Func<Finding, bool> isShown) =>
        WithNames(Document(language, [Warnings(), new FindingSection(words, new Sentences(words)).Only(isShown)]));

    private ReportDocument Document(ReportLanguage language, IEnumerable<Section?> sections) =>
        new(
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

    /// <summary>Adds the short names, which are known only when all else is worded.</summary>
    private ReportDocument WithNames(ReportDocument document) =>
        new NameSection(words).Make() is { } names ? document with { Sections = [.. document.Sections, names] } : document;

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
                        words.Sentence(words.Names.Say(warning.Told.Parts)),
                        warning.Places > 1 ? words.Say(MessageId.InPlaces, warning.Places) : Phrase.Empty,
                        warning.Advice is { } advice ? words.Sentence(words.Names.Say(advice.Parts)) : Phrase.Empty,
                    ]
                ),
            words
        )
            is { } items
            ? new Section("warnings", words.Say(MessageId.HeadWarnings), [items]) { Room = 8 }
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
            ? new Section("circles", words.Say(MessageId.HeadCircles), [items]) { Room = 7 }
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
            ? new Section("untested", words.Say(MessageId.HeadUntested), [items]) { IsDetail = true }
            : null;

    private IEnumerable<Phrase> UntestedCount() =>
        assessment.Framework.Commitments.Count(commitment => !commitment.HasTest) is > 0 and var count
            ? [words.Say(MessageId.UntestedCount, count)]
            : [];

    private Phrase Proposals()
    {
        var count = assessment
            .Findings.Where(finding => finding.Outcome != Outcome.NotApplicable)
            .SelectMany(finding => finding.Parameters)
            .Where(value => value.IsProposal)
            .Select(value => value.Parameter)
            .Distinct()
            .Count();
        return count == 0 ? words.Say(MessageId.ProposedTimes) : words.Say(MessageId.Proposals, count);
    }

    private static string InUtc(TimeSpan offset) =>
        offset == TimeSpan.Zero
            ? "UTC"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"UTC{(offset < TimeSpan.Zero ? "-" : "+")}{offset.ToString("hh\\:mm", CultureInfo.InvariantCulture)}"
            );
}
