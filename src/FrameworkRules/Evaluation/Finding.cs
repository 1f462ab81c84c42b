using System.Diagnostics;

namespace FrameworkRules;

/// <summary>The result of one precondition, for one party where there is one finding per party. Immutable; text is rendered when it is asked for.</summary>
[DebuggerDisplay("{Key,nq}: {Outcome}")]
public sealed class Finding
{
    private readonly FrameworkEntry entry;
    private readonly Verdict verdict;
    private readonly IJudgedContext? judged;
    private readonly Finding? whole;
    private Explanation? explanation;
    private readonly ParameterValues values;
    private readonly ViewOptions times;
    private readonly StateIndex speakers;
    private readonly IReadOnlyList<Waiver> waivers;
    private readonly Timing timing;
    private readonly DateOnly today;
    private IReadOnlyList<string>? dutyBearers;

    private Finding(FrameworkEntry entry, Verdict verdict, IJudgedContext? judged, in Context context, Timing? timing, Exception? fault)
    {
        this.entry = entry;
        this.verdict = verdict;
        this.judged = judged;
        Days = context.View.Days;
        Fault = fault;
        Outcome = fault is null ? verdict.Outcome : Outcome.Faulted;
        IsWeakerMet =
            fault is null && verdict.Weaker == Truth.True && Outcome is Outcome.Unknown or Outcome.Contested or Outcome.PartiallyMet;
        Exemption = fault is null ? entry.ExemptionIn(context.View) : null;
        this.timing = timing ?? Deadlines.Of(entry, Outcome, context);
        values = context.Parameters;
        times = context.View.Options;
        speakers = context.View.Index;
        waivers = FrameworkRules.Waivers.For(entry, context.View);
        today = context.View.Today;
    }

    private Finding(Finding original)
    {
        entry = original.entry;
        whole = original.whole ?? original;
        values = original.values;
        times = original.times;
        speakers = original.speakers;
        waivers = original.waivers;
        today = original.today;
        explanation = original.Explained.WithoutConfidential();
        Days = original.Days;
        Outcome = original.Outcome;
        IsWeakerMet = original.IsWeakerMet;
        Exemption = original.Exemption;
        timing = original.timing.WithoutConfidential();
    }

    /// <summary>Gets the id of the precondition.</summary>
    public string Id => entry.Precondition.Id;

    /// <summary>Gets the party whose finding this is, or <see langword="null"/>.</summary>
    public string? Party => entry.Party;

    /// <summary>Gets the id with the party, unique in an assessment.</summary>
    public string Key => entry.Key;

    /// <summary>Gets the few words under which lists name it; where the precondition has none, what is required.</summary>
    public string Title => entry.Definition.Title ?? Statement.TrimEnd('.');

    /// <summary>Gets what is required, in one sentence that shows the values it was judged by.</summary>
    public string Statement => entry.Definition.Sentence.In(values, times);

    /// <summary>Gets what the submission shows.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets whether the declared weaker requirement is shown to hold, where the requirement itself is not.</summary>
    public bool IsWeakerMet { get; }

    /// <summary>Gets the declared weaker requirement, in one sentence that shows the values it was judged by, or <see langword="null"/>.</summary>
    public string? WeakerStatement => entry.Definition.WeakerSentence?.In(values, times);

    /// <summary>Gets what it is about.</summary>
    public Theme Theme => entry.Precondition.Theme;

    /// <summary>Gets what part of an agreement's life it looks at.</summary>
    public Layer Layer => entry.Precondition.Layer;

    /// <summary>Gets what it is a precondition of.</summary>
    public Gate Gate => entry.Gate;

    /// <summary>Gets how heavily it weighs.</summary>
    public Weight Weight => entry.Weight;

    /// <summary>Gets those whose duty it is; empty where the record was to name them and does not.</summary>
    public IReadOnlyList<string> DutyBearers => [.. Bearers.SelectMany(speakers.Voices.Cast.ShowAll)];

    /// <summary>Gets those whom the text calls on without their being a party to it.</summary>
    public IReadOnlyList<string> Addressees => [.. entry.Addressees.SelectMany(speakers.Voices.Cast.ShowAll)];

    /// <summary>Gets how it stands to its date. A deadline that binds none of the duty-bearers is no date of theirs.</summary>
    public Timing Timing => field ??= IsBoundByDeadline ? timing : Timing.None;

    /// <summary>Gets whether it is not met, or in part only, and its date lies ahead: nothing has failed yet, and it counts apart.</summary>
    public bool IsNotYetDue => Outcome.IsUnmet() && Timing.Status == TimingStatus.NotYetDue;

    /// <summary>Gets whether it is shown not to be met, or in part only, and no date of it lies ahead.</summary>
    internal bool IsFailing => Outcome.IsUnmet() && !IsNotYetDue;

    /// <summary>Gets the waivers and exceptions that stand beside the finding. They change no outcome.</summary>
    public IReadOnlyList<AppliedWaiver> Waivers =>
        [.. waivers.Select(waiver => new AppliedWaiver(waiver, !IsOwedTo(speakers.SpeakerOf(waiver.By))))];

    /// <summary>Gets whether the finding is decided, and nothing is shown for it but that a text on file in full does not say something. That it is so is the coder's word.</summary>
    public bool RestsOnCompletenessAlone =>
        Layer == Layer.Text
        && Exemption is null
        && (Outcome is Outcome.Met or Outcome.NotApplicable || Outcome.IsUnmet())
        && Evidence.Count == 0
        && WithheldCount == 0;

    /// <summary>Gets how many confidential claims are left out; 0 unless this finding was made by <see cref="Assessment.WithoutConfidential"/>.</summary>
    public int WithheldCount => Explained.Withheld;

    /// <summary>Gets the texts it comes from: the paragraphs of the framework's own text, law that the framework stands under, and standards of practice, as far as they had been made at the instant judged.</summary>
    public IReadOnlyList<Citation> Citations => Cited.Sources;

    /// <summary>Gets what other texts, made by the instant judged, say of the same: to compare, not to judge by.</summary>
    public IReadOnlyList<Citation> Comparisons => Cited.Comparisons;

    /// <summary>Gets by what it is owed: by the text of the framework, by other law, by a standard of practice, or by nothing but politics.</summary>
    public Obligation Owed => Cited.Owed;

    /// <summary>Gets the parameters it was judged by.</summary>
    public IReadOnlyList<ParameterValue> Parameters => [.. entry.Definition.Parameters.Select(values.Find).OfType<ParameterValue>()];

    /// <summary>Gets the claims it rests on.</summary>
    public IReadOnlyList<Evidence> Evidence => field ??= [.. Explained.Evidence];

    /// <summary>Gets on whose word it rests, or what keeps it open.</summary>
    public IReadOnlyList<Basis> Basis => field ??= FindingBasis.Of(this);

    /// <summary>Gets the surveys it rests on: by whose word lists are complete.</summary>
    public IReadOnlyList<SurveyEvidence> Surveys => field ??= [.. Explained.Surveys];

    /// <summary>Gets the texts it rests on as wholes: what they do not say.</summary>
    public IReadOnlyList<Instrument> Instruments => field ??= [.. Explained.Instruments];

    /// <summary>Gets what it rests on besides claims: gaps, presumptions, stale claims.</summary>
    public IReadOnlyList<Remark> Remarks => field ??= [.. Explained.Remarks];

    /// <summary>Gets how many subjects satisfy the requirement.</summary>
    public long SatisfiedCount => Explained.Satisfied;

    /// <summary>Gets how many subjects come into question.</summary>
    public long SubjectCount => Explained.Total;

    /// <summary>Gets what the precondition's code threw, or <see langword="null"/>.</summary>
    public Exception? Fault { get; private init; }

    /// <summary>Gets why, in English sentences.</summary>
    public string Reason => ReasonIn(ReportLanguage.English);

    /// <summary>Gets the records the judgement turned on.</summary>
    internal IEnumerable<(Kind Kind, string Id)> DecisiveRecords =>
        Explained.Subjects.Select(subject => (subject.Kind, subject.Id)).Distinct();

    /// <summary>Gets why the precondition was not judged at all, or <see langword="null"/>.</summary>
    internal Message? Exemption { get; }

    /// <summary>Gets the local time in which days are shown.</summary>
    internal LocalDays Days { get; }

    internal string? ApplicabilitySentence => entry.Definition.ApplicabilitySentence?.In(values, times);

    /// <summary>Says why, in the sentences of a language.</summary>
    /// <param name="language">The language.</param>
    public string ReasonIn(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var rendition = RenderReason(language);
        var reason = rendition.Text.ToString();
        rendition.Return();
        return reason;
    }

    /// <summary>Gets the names in what it was judged in; <see langword="null"/> where nothing was judged.</summary>
    internal NamesInView? Names =>
        (whole ?? this).judged is { } known ? new NamesInView(known.ContextOf(entry).View, isOpen: whole is not null) : null;

    /// <summary>Says why in room that is lent, which is to be returned.</summary>
    internal TextRendition RenderReason(ReportLanguage language)
    {
        var writer = MessageWriter.Rent();
        var names = Names;
        Reasons.Tell(writer, this, names);
        var rendition = TextRendition.Rent(language, names);
        rendition.Add(writer.Written);
        writer.Return();
        return rendition;
    }

    /// <summary>Gets what the finding rests on, worked out on first use. Threads that ask at once get equal answers.</summary>
    private Explanation Explained => explanation ??= judged is null ? Explanation.Empty : verdict.Explain(entry, judged.ContextOf(entry));

    /// <summary>Explains the finding as the tree of its requirement, with what was found at each node and by whose word. It is worked out anew at each call.</summary>
    /// <remarks>Of a finding made by <see cref="Assessment.WithoutConfidential"/>, no value of a confidential claim and no subject that one speaks of is in it; what the nodes came to stays.</remarks>
    public ExplainedFinding Explain()
    {
        var judgedIn = (whole ?? this).judged?.ContextOf(entry);
        if (judgedIn is not { } context || Exemption is not null)
        {
            return new ExplainedFinding(this);
        }

        var tree = new RequirementTree(isOpen: whole is not null, new NamesInView(context.View, isOpen: whole is not null));
        var definition = entry.Definition;
        return new ExplainedFinding(this)
        {
            Applies = definition.Applicability is { } applicability ? tree.Of(applicability, context) : null,
            Required = tree.Of(definition.Requirement, context),
            Lesser = definition.Weaker is { } weaker ? tree.Of(weaker, context) : null,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Key} {Outcome}";

    /// <summary>Copies the finding without what confidential claims say or reveal.</summary>
    internal Finding WithoutConfidential() =>
        new(this)
        {
            Fault = Fault is null
                ? null
                : new InvalidOperationException("the message is left out, because it may tell of confidential claims"),
        };

    /// <summary>Makes a finding. What it rests on is worked out when somebody asks.</summary>
    /// <param name="entry">The precondition.</param>
    /// <param name="verdict">What its requirements came to.</param>
    /// <param name="judged">Gives what it was judged in, at any later time and on any thread.</param>
    /// <param name="context">What it was judged in.</param>
    /// <param name="timing">How it stands to its date; <see langword="null"/>: by the extensions in the view.</param>
    internal static Finding Of(FrameworkEntry entry, Verdict verdict, IJudgedContext judged, in Context context, Timing? timing = null) =>
        new(entry, verdict, judged, context, timing, fault: null);

    internal static Finding Faulted(FrameworkEntry entry, Exception fault, in Context context, Timing? timing = null) =>
        new(entry, default, judged: null, context, timing, fault);

    /// <summary>Tells whether the duty is owed to a party: the other side, where one side alone bears it.</summary>
    private bool IsOwedTo(string party) => entry.Sides.Contains(party) && Bearers.Count > 0 && !Bearers.Contains(party);

    private Citations Cited => entry.CitedOn(today);

    /// <summary>Gets those whose duty it is, by the names of the framework.</summary>
    private IReadOnlyList<string> Bearers => dutyBearers ??= BearersOf();

    private bool IsBoundByDeadline =>
        entry.Definition.DeadlineBinds.Count == 0 || DutyBearers.Count == 0 || DutyBearers.Any(entry.DeadlineBinds.Contains);

    private IReadOnlyList<string> BearersOf()
    {
        var definition = entry.Definition;
        if (entry.Party is not null && definition.FixedDutyBearers.Count == 0)
        {
            return [entry.Party];
        }

        if (definition.DutyBearerField is not { } named)
        {
            return entry.FixedDutyBearers;
        }

        var bearers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var subject in Explained.Subjects)
        {
            if (subject.Kind == named.Schema && NamedBy(subject, named) is { } bearer)
            {
                bearers.Add(bearer);
            }
        }

        return bearers.Count > 0 ? [.. bearers] : entry.FixedDutyBearers;
    }

    /// <summary>Gets the duty-bearer that the claims about a subject name: by an open one, where there is any, so that no name that stands in confidence alone is told.</summary>
    private static string? NamedBy(in Subject subject, TextField named)
    {
        foreach (var claim in subject.Claims)
        {
            if (!claim.Confidential && claim.Claim.Get(named).Text is { } bearer)
            {
                return bearer;
            }
        }

        return subject.First.Get(named).Text;
    }
}
