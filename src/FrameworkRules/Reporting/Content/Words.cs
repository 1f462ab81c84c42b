namespace FrameworkRules.Reporting;

/// <summary>Puts the values of an assessment into phrases: outcomes, gates, weights, days, names.</summary>
internal sealed class Words
{
    private readonly Rendering rendering;

    public Words(Assessment assessment, ReportLanguage language)
    {
        Assessment = assessment;
        Speech = new Speech(language);
        Names = new Names(assessment, Speech);
        rendering = new Rendering(language.Culture, assessment.View.Days);
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
        var title = Term(PreconditionTitles.Of(finding));
        return finding.Party is { } party
            ? Say(MessageId.NamedWithPartyAndDay, title, Names.Of(party), day)
            : Say(MessageId.NamedWithDay, title, day);
    }

    public Phrase Title(Finding finding)
    {
        var title = Term(PreconditionTitles.Of(finding));
        return finding.Party is { } party ? Say(MessageId.TitleOfParty, title, Names.Of(party)) : title;
    }

    public Phrase Outcome(Outcome outcome)
    {
        var words = Say(
            outcome switch
            {
                FrameworkRules.Outcome.Met => MessageId.OutcomeMet,
                FrameworkRules.Outcome.PartiallyMet => MessageId.OutcomePartiallyMet,
                FrameworkRules.Outcome.Unmet => MessageId.OutcomeUnmet,
                FrameworkRules.Outcome.Contested => MessageId.OutcomeContested,
                FrameworkRules.Outcome.Unknown => MessageId.OutcomeUnknown,
                FrameworkRules.Outcome.NotApplicable => MessageId.OutcomeNotApplicable,
                _ => MessageId.OutcomeFaulted,
            }
        );
        return new Phrase(new Span(words.ToString(), SpanKind.Outcome, outcome));
    }

    public Phrase Status(GateStatus status) =>
        (
            status switch
            {
                GateStatus.Satisfied => Marked(MessageId.GateSatisfied, FrameworkRules.Outcome.Met),
                GateStatus.NotSatisfied => Marked(MessageId.GateNotSatisfied, FrameworkRules.Outcome.Unmet),
                _ => Marked(MessageId.GateUndetermined, FrameworkRules.Outcome.Unknown),
            }
        );

    public Phrase Gate(Gate gate) =>
        Say(
            gate switch
            {
                FrameworkRules.Gate.Entry => MessageId.GateEntry,
                FrameworkRules.Gate.Operation => MessageId.GateOperation,
                FrameworkRules.Gate.Withdrawal => MessageId.GateWithdrawal,
                FrameworkRules.Gate.Permanence => MessageId.GatePermanence,
                _ => MessageId.GateContext,
            }
        );

    public Phrase Weight(Weight weight) =>
        Say(
            weight switch
            {
                FrameworkRules.Weight.Blocking => MessageId.WeightBlocking,
                FrameworkRules.Weight.Major => MessageId.WeightMajor,
                _ => MessageId.WeightMinor,
            }
        );

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

    public Phrase Day(DateTimeOffset instant) => Plain(rendering.Day(instant));

    /// <summary>Shows an instant by its day, and by its time where that is not midnight.</summary>
    public Phrase Moment(DateTimeOffset instant) => Plain(rendering.Moment(instant));

    /// <summary>Shows the end of a period by the last day in it.</summary>
    public Phrase End(DateTimeOffset end) => Plain(rendering.Moment(rendering.LastDay(end)));

    /// <summary>Shows an instant to judge, and says that it is the end of a day where it is.</summary>
    public Phrase Instant(DateTimeOffset instant) =>
        rendering.Local(instant).TimeOfDay == TimeSpan.Zero ? Say(MessageId.EndOfDay, Plain(rendering.Day(rendering.LastDay(instant))))
        : instant < DateTimeOffset.MaxValue && rendering.Local(instant.AddTicks(1)).TimeOfDay == TimeSpan.Zero
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
        if (!value.IsStated || value.IsNone)
        {
            return Say(value.IsNone ? MessageId.ValueNone : MessageId.ValueNotKnown);
        }

        return field switch
        {
            FlagField => Say(value.IsTrue ? MessageId.ValueYes : MessageId.ValueNo),
            NumberField => Number(value, field),
            TextField { Choices.Count: > 0 } text => Term(Rendering.Choice(text, value.Text!)),
            TextField => Name(value.Text!, field),
            NamesField => Speech.List([.. value.Names.Take(4).Select(name => Name(name, field)), .. More(value.Names.Count - 4)]),
            _ => value.Low == value.High
                ? Time(value.Instant, field)
                : Say(MessageId.AsLateAs, Time(value.Instant, field), Time(value.Latest, field)),
        };
    }

    private Phrase Time(DateTimeOffset instant, Field field) => field is InstantField { IsEnd: true } ? End(instant) : Moment(instant);

    private IEnumerable<Phrase> More(int count) => count > 0 ? [Say(MessageId.More, count)] : [];

    private Phrase Name(string name, Field field) =>
        field.Names switch
        {
            NameOf.Actor or NameOf.Party => Names.Of(name),
            NameOf.Instrument => Names.OfText(name),
            _ => Phrase.Value(name),
        };

    private Phrase Number(in FieldValue value, Field field)
    {
        var (low, high) = (FieldValue.Unscaled(value.Low), FieldValue.Unscaled(value.High));
        var counted = value.High == long.MaxValue ? low : high;
        var unit = Plain(field.Unit is null ? "" : Speech.Language.UnitFor(Speech.Language.Term(field.Unit), counted));
        var number =
            value.Low == value.High ? Plain(low)
            : value.High == long.MaxValue ? Say(MessageId.AtLeast, Plain(low))
            : value.Low == long.MinValue ? Say(MessageId.AtMost, Plain(high))
            : Say(MessageId.FromTo, Plain(low), Plain(high));
        return Phrase.Join(field.Unit == "%" ? "" : " ", [number, unit]);
    }

    private Phrase Marked(MessageId id, Outcome tone) => new(new Span(Say(id).ToString(), SpanKind.Outcome, tone));

    private static Phrase Plain(string text) => new(new Span(text));
}
