namespace FrameworkRules.Reporting;

/// <summary>Puts the values of an assessment into phrases: outcomes, gates, weights, days, names.</summary>
internal sealed class Words
{
    private readonly LocalDays days;

    public Words(Assessment assessment, ReportLanguage language)
    {
        Assessment = assessment;
        Speech = new Speech(language);
        Names = new Names(assessment, Speech);
        days = assessment.View.Days;
    }

    public Assessment Assessment { get; }

    public Speech Speech { get; }

    public Names Names { get; }

    public Phrase Say(MessageId id, params ReadOnlySpan<object> arguments) => Speech.Say(id, arguments);

    /// <summary>Makes a sentence of a phrase: with a capital letter and one full stop, unless it asks something.</summary>
    public Phrase Sentence(Phrase phrase) =>
        phrase.EndsWith('?') ? phrase.Capital() : Say(MessageId.Sentence, phrase.WithoutStop().Capital());

    public Phrase Term(string declared) => Speech.Term(declared);

    /// <summary>Names a finding with a day.</summary>
    public Phrase Title(Finding finding, Phrase day)
    {
        var title = Term(finding.Title);
        return finding.Party is { } party
            ? Say(MessageId.NamedWithPartyAndDay, title, Names.Of(party), day)
            : Say(MessageId.NamedWithDay, title, day);
    }

    public Phrase Title(Finding finding)
    {
        var title = Term(finding.Title);
        return finding.Party is { } party ? Say(MessageId.TitleOfParty, title, Names.Of(party)) : title;
    }

    public Phrase Outcome(Outcome outcome) => Marked(OutcomeWords.Of(outcome), outcome);

    public Phrase Owed(Obligation obligation) =>
        Say(
            obligation switch
            {
                Obligation.ThisText => MessageId.OwedUnderThisText,
                Obligation.OtherLaw => MessageId.OwedUnderOtherLaw,
                Obligation.Standard => MessageId.OwedAsStandard,
                _ => MessageId.OwedByPolitics,
            }
        );

    public Phrase Status(GateStatus status) =>
        Marked(
            OutcomeWords.Of(status),
            status switch
            {
                GateStatus.Satisfied => FrameworkRules.Outcome.Met,
                GateStatus.NotSatisfied => FrameworkRules.Outcome.Unmet,
                _ => FrameworkRules.Outcome.Unknown,
            }
        );

    public Phrase Gate(Gate gate) => Say(OutcomeWords.Of(gate));

    public Phrase Weight(Weight weight) => Say(OutcomeWords.Of(weight));

    public Phrase Grade(SourceGrade grade) =>
        Say(
            grade switch
            {
                SourceGrade.Document => MessageId.GradeDocument,
                SourceGrade.Observer => MessageId.GradeObserver,
                SourceGrade.Official => MessageId.GradeOfficial,
                SourceGrade.Party => MessageId.GradeParty,
                _ => MessageId.GradePress,
            }
        );

    public Phrase Basis(Basis basis) =>
        Say(
            basis switch
            {
                FrameworkRules.Basis.Established => MessageId.BasisEstablished,
                FrameworkRules.Basis.PressAlone => MessageId.BasisPressAlone,
                FrameworkRules.Basis.Admitted => MessageId.BasisAdmitted,
                FrameworkRules.Basis.Denied => MessageId.BasisDenied,
                FrameworkRules.Basis.Claimed => MessageId.BasisClaimed,
                FrameworkRules.Basis.Alleged => MessageId.BasisAlleged,
                FrameworkRules.Basis.Announced => MessageId.BasisAnnounced,
                FrameworkRules.Basis.Stale => MessageId.BasisStale,
                FrameworkRules.Basis.Hearsay => MessageId.BasisHearsay,
                FrameworkRules.Basis.Presumed => MessageId.BasisPresumed,
                _ => MessageId.BasisNotSubmitted,
            }
        );

    public Phrase Day(DateTimeOffset instant) => Names.Say([MessagePart.Day(days.Local(instant))]);

    /// <summary>Shows an instant by its day, and by its time where that is not midnight.</summary>
    public Phrase Moment(DateTimeOffset instant) => Names.Say([MessagePart.Moment(days.Local(instant))]);

    /// <summary>Shows the end of a period by the last day in it.</summary>
    public Phrase End(DateTimeOffset end) => Moment(Telling.LastDay(end, days));

    /// <summary>Shows an instant to judge, and says that it is the end of a day where it is.</summary>
    public Phrase Instant(DateTimeOffset instant) =>
        days.Local(instant).TimeOfDay == TimeSpan.Zero ? Say(MessageId.EndOfDay, Day(Telling.LastDay(instant, days)))
        : instant < DateTimeOffset.MaxValue && days.Local(instant.AddTicks(1)).TimeOfDay == TimeSpan.Zero
            ? Say(MessageId.EndOfDay, Day(instant))
        : Moment(instant);

    /// <summary>Shows when a duty falls due, and how that stands to the instant judged.</summary>
    public Phrase Due(Timing timing)
    {
        if (timing.Due is not { } due)
        {
            return Phrase.Empty;
        }

        var day = End(due);
        return timing.Status switch
        {
            TimingStatus.NotYetDue => Say(MessageId.DueAhead, day, -timing.Days),
            _ when timing.Days > 0 => Say(MessageId.DueAgo, day, timing.Days),
            _ => Say(MessageId.DueJustPassed, day),
        };
    }

    /// <summary>Shows what a claim says of a field.</summary>
    public Phrase Value(in FieldValue value, Field field)
    {
        var writer = MessageWriter.Rent();
        writer.Value(value, field, days);
        var phrase = Names.Say(writer.Written);
        writer.Return();
        return phrase;
    }

    private Phrase Marked(MessageId id, Outcome tone) => new(new Span(Say(id).ToString(), SpanKind.Outcome, tone));
}
