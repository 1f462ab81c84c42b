namespace FrameworkRules;

/// <summary>Judges every subject of a list by itself, and decides over the tally. It never sees two subjects at once.</summary>
internal sealed partial class Quantifier : Requirement
{
    private readonly SubjectQuery query;
    private readonly Requirement? must;
    private readonly SubjectList list;

    public Quantifier(SubjectQuery query, Requirement? must)
    {
        this.query = query;
        this.must = must;
        list = new SubjectList(query);
        Parts = new Requirement?[] { query.Filter, must }
            .OfType<Requirement>()
            .ToArray();
    }

    /// <summary>Gets the kind of subject a join starts from.</summary>
    public override Kind? About => query.Via?.Joins;

    public SubjectQuery Query => query;

    /// <summary>Gets what is required of each subject, or <see langword="null"/> where it is only to exist.</summary>
    internal Requirement? Must => must;

    /// <summary>Gets whether subjects that are not looked for are told of where there are no others.</summary>
    internal bool TellsOfOthers => query.Filter is not null && query.Kind.Nature != ClaimNature.Provision;

    private static readonly Message Counted = Message.Of(MessageId.RequiredCounted);

    internal override IEnumerable<object?> Literals =>
        [
            query.Counting,
            query.WhenNone,
            query.Bound.Literal,
            query.Window?.Literal,
            query.Scope,
            query.Via?.Name,
            query.Summed?.Name,
            query.IsTreatedAsComplete,
            query.IsAsFiled,
        ];

    internal override IEnumerable<string> NamesUsed => query.Scope is { } scope ? [scope] : [];

    internal override IReadOnlyList<Requirement> Parts { get; }

    internal override IReadOnlyList<Kind> KindsRead => [query.Kind];

    internal override IEnumerable<Parameter> Parameters
    {
        get
        {
            if (query.Bound.Parameter is { } bound)
            {
                yield return bound;
            }

            if (query.Kind.Nature == ClaimNature.Event)
            {
                yield return Cessation.Start;
            }

            if (query.Window?.Parameter is { } parameter)
            {
                yield return parameter;
            }
        }
    }

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        if (context.Verdicts is { } known)
        {
            return known.Of(this);
        }

        return JudgeAgainst(BoundIn(context), context, subject, recorder);
    }

    /// <summary>Judges against a bound that comes from elsewhere; <see langword="null"/>: it is not known.</summary>
    internal Truth JudgeAgainst(decimal? bound, in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        var tally = default(Tally);
        var from = list.WindowStart(context);
        var subjects = list.SubjectsFor(context, subject);
        if (recorder is not null)
        {
            return JudgeAndRecord(bound, context, subject, subjects, from, recorder);
        }

        for (var i = 0; i < subjects.Count; i++)
        {
            tally.Add(JudgeOne(context, subjects[i], from, recorder: null, out _));
        }

        return Decide(bound, context, tally, from);
    }

    /// <summary>Lists the subjects that come into question, or may, with the judgement of each.</summary>
    internal IReadOnlyList<(Subject Subject, Judgement Judgement)> Considered(in Context context, in Subject owner)
    {
        var (subjects, from) = (list.SubjectsFor(context, owner), list.WindowStart(context));
        var considered = new List<(Subject, Judgement)>();
        for (var i = 0; i < subjects.Count; i++)
        {
            var judgement = JudgeOne(context, subjects[i], from, recorder: null, out _);
            if (judgement.Selected != Truth.False)
            {
                considered.Add((subjects[i], judgement));
            }
        }

        return considered;
    }

    internal override void Describe(Outline outline) => QuantifierOutline.Write(query, must, outline);

    /// <summary>Tells whether a subject of the kind is one the quantifier looks at: in the texts judged, in the window of time.</summary>
    internal bool Considers(in Context context, in Subject subject) =>
        list.Holds(context, subject, list.WindowStart(context)) != Truth.False;

    /// <summary>Decides over a tally that was made elsewhere.</summary>
    internal Truth Decide(in Context context, in Tally tally) => Decide(BoundIn(context), context, tally, list.WindowStart(context));

    /// <summary>Tells whether the list is known to be complete, whatever is on it.</summary>
    /// <param name="context">What is known.</param>
    /// <param name="used">Receives the surveys that say so.</param>
    internal bool IsCovered(in Context context, List<SubmittedSurvey> used) =>
        list.IsCovered(context, list.WindowStart(context), out _, used);

    /// <summary>Tells whether an event happened before the window of time, or may have.</summary>
    internal bool HasLeftWindow(in Context context, SubmittedClaim claim) =>
        query.Window is not null && claim.Begins.Low < list.WindowStart(context).UtcTicks;

    /// <summary>Returns when time alone next may open or close the list, or <see langword="null"/>.</summary>
    internal DateTimeOffset? NextClosing(in Context context) => list.NextClosing(context);

    /// <summary>Returns when time alone next may change the judgement of one subject, or move it out of the window, or <see langword="null"/>.</summary>
    internal DateTimeOffset? NextChangeOf(in Context context, in Subject member)
    {
        var next = Instants.Earlier(query.Filter?.NextChange(context, member), must?.NextChange(context, member));
        if (query.Kind.Nature == ClaimNature.Provision)
        {
            next = Instants.Earlier(next, context.View.NextTextChange());
        }

        if (query.Window is { } window && window.TryGet(context, out var time))
        {
            next = Instants.Earlier(next, list.NextCut(context));
            foreach (var claim in member.Claims)
            {
                next = Instants.Earlier(next, TimeWindow.LeftAt(context, claim.Begins.Instant, time));
                next = Instants.Earlier(next, TimeWindow.LeftAt(context, claim.Begins.Latest, time));
            }
        }

        return next;
    }

    /// <summary>Returns nothing: when the subjects of the list change is asked of each by itself.</summary>
    internal override DateTimeOffset? NextChange(in Context context, in Subject subject) => null;

    /// <summary>Judges one subject.</summary>
    internal Judgement JudgeOne(in Context context, in Subject subject) =>
        JudgeOne(context, subject, list.WindowStart(context), recorder: null, out _);

    private Judgement JudgeOne(in Context context, in Subject subject, DateTimeOffset from, EvidenceRecorder? recorder, out int filterEnd)
    {
        filterEnd = recorder?.End ?? 0;
        var onList = list.Holds(context, subject, from);
        var selected = onList;
        if (selected != Truth.False && query.Filter is { } filter)
        {
            selected = selected.And(filter.Judge(context, subject, recorder));
            filterEnd = recorder?.End ?? 0;
        }

        var isOnList = onList == Truth.True;
        if (selected == Truth.False)
        {
            return new Judgement(Truth.False, Truth.False) { IsOnList = isOnList };
        }

        var holds = must is null ? Truth.True : JudgeRequired(context, subject, must, recorder);
        if (query.Summed is null)
        {
            return new Judgement(selected, holds) { IsOnList = isOnList };
        }

        var (low, high, conflict) = HeardClaims.Range(subject, query.Summed);
        return new Judgement(selected, conflict ? Truth.Contested : holds, low, high) { IsOnList = isOnList };
    }

    private Truth JudgeRequired(in Context context, in Subject subject, Requirement required, EvidenceRecorder? recorder)
    {
        if (recorder is null || query.Counting != Counting.AtMost)
        {
            return required.Judge(context, subject, recorder);
        }

        recorder.Negated = !recorder.Negated;
        var holds = required.Judge(context, subject, recorder);
        recorder.Negated = !recorder.Negated;
        return holds;
    }

    private Truth Decide(decimal? bound, in Context context, in Tally tally, DateTimeOffset from) =>
        bound is { } known ? tally.Decide(query.Counting, known, list.ClosureOf(context, tally, from), query.WhenNone) : Truth.Unknown;

    private decimal? BoundIn(in Context context) => query.Bound.TryGet(context, out var bound) ? bound : null;
}
