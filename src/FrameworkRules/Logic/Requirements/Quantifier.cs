namespace FrameworkRules;

/// <summary>Judges every subject of a list by itself, and decides over the tally. It never sees two subjects at once.</summary>
internal sealed class Quantifier : Requirement
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

    /// <summary>Judges every subject, and keeps what is told of those that decide.</summary>
    private Truth JudgeAndRecord(
        decimal? bound,
        in Context context,
        in Subject owner,
        Subjects subjects,
        DateTimeOffset from,
        EvidenceRecorder recorder
    )
    {
        var tally = default(Tally);
        var (satisfying, failing) = (default(Subject?), default(Subject?));
        var count = recorder.LeaveCount();
        var considered = recorder.Considered;
        var firstConsidered = considered.Count;
        for (var i = 0; i < subjects.Count; i++)
        {
            var judgement = RecordOne(context, subjects[i], from, recorder);
            tally.Add(judgement);
            satisfying ??= judgement is { Selected: Truth.True, Holds: Truth.True } ? subjects[i] : null;
            failing ??= judgement is { Selected: Truth.True, Holds: Truth.False } ? subjects[i] : null;
        }

        var truth = Decide(bound, context, tally, from);
        var kept = count + 1;
        for (var i = firstConsidered; i < considered.Count; i++)
        {
            var one = considered[i];
            if (IsDecisive(truth, one.Judgement))
            {
                kept = recorder.Keep(one.Judgement.Selected == Truth.True && must is not null ? one.FilterEnd : one.Start, one.End, kept);
            }
        }

        var hasConsidered = considered.Count > firstConsidered;
        considered.RemoveRange(firstConsidered, considered.Count - firstConsidered);
        recorder.Cut(kept);

        // Under "none" and "at most", a subject of which it holds is one that stands against the requirement.
        recorder.Count(count, query.Counting == Counting.AtMost ? tally.Violated : tally.Satisfied, tally.Selected);
        RecordList(context, owner, truth, tally, from, hasConsidered, recorder);
        recorder.TextsNotJudged(context, query.Kind);
        if (satisfying is { } said && failing is { } denied && query.IsSole && query.Kind.Nature == ClaimNature.Provision)
        {
            recorder.Remark(
                new Remark(RemarkKind.ClausesDiffer, query.Kind, said.Id, null)
                {
                    Named = denied.Id,
                    IsConfidential = said.IsSpokenOfInConfidence || denied.IsSpokenOfInConfidence,
                }
            );
        }

        return truth;
    }

    private Judgement RecordOne(in Context context, in Subject member, DateTimeOffset from, EvidenceRecorder recorder)
    {
        var (start, subjects) = (recorder.End, recorder.SubjectCount);
        var judgement = JudgeOne(context, member, from, recorder, out var filterEnd);
        if (judgement.Selected == Truth.False)
        {
            recorder.Cut(start, subjects);
            return judgement;
        }

        if (query.Summed is not null)
        {
            recorder.Number(member, query.Summed, Counted);
        }

        recorder.Subject(member);
        recorder.Considered.Add(new ConsideredSubject(judgement, start, filterEnd, recorder.End));
        return judgement;
    }

    /// <summary>Takes down how the list stands: who says that it is complete, or that it is open, empty, or with claims too old to be believed.</summary>
    private void RecordList(
        in Context context,
        in Subject owner,
        Truth truth,
        in Tally tally,
        DateTimeOffset from,
        bool hasConsidered,
        EvidenceRecorder recorder
    )
    {
        var surveys = new List<SubmittedSurvey>();
        var closure = list.ClosureOf(context, tally, from, surveys);
        if (truth.IsOpen())
        {
            if (closure == ListClosure.Open)
            {
                recorder.Remark(NoneMatching(context, owner, hasConsidered) ?? list.Openness(context, hasConsidered));
            }

            recorder.Stale(query.Kind);
        }

        if (closure == ListClosure.Open)
        {
            return;
        }

        surveys.ForEach(recorder.Survey);
        if (query.Kind.Nature == ClaimNature.Provision)
        {
            recorder.Texts(context.Texts);
        }

        if (!truth.IsOpen() && !hasConsidered && !query.IsAsFiled)
        {
            recorder.Remark(
                new Remark(RemarkKind.EmptyList, query.Kind, owner.IsState ? null : owner.Id, null)
                {
                    Named = query.Scope,
                    IsConfidential = !owner.IsState && owner.IsSpokenOfInConfidence,
                }
            );
        }
    }

    /// <summary>Says why nothing matches where something is on file, or returns <see langword="null"/>.</summary>
    private Remark? NoneMatching(in Context context, in Subject owner, bool hasConsidered)
    {
        if (hasConsidered || !TellsOfOthers)
        {
            return null;
        }

        var (subjects, from) = (list.SubjectsFor(context, owner), list.WindowStart(context));
        var others = new List<Subject>();
        for (var i = 0; i < subjects.Count; i++)
        {
            if (list.Holds(context, subjects[i], from) != Truth.False)
            {
                others.Add(subjects[i]);
            }
        }

        return others.Count == 0 ? null : FrameworkRules.NoneMatching.Remark(context, query.Kind, query.Filter!, others);
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
    internal bool IsCovered(in Context context, List<SubmittedSurvey> used) => list.IsCovered(context, list.WindowStart(context), used);

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

    private bool IsDecisive(Truth truth, in Judgement judgement) =>
        (query.Counting, truth) switch
        {
            (Counting.Every, Truth.False) => judgement.Selected.And(judgement.Holds.Not()) == Truth.True,
            (Counting.AtLeast, Truth.True) => judgement.Selected.And(judgement.Holds) == Truth.True,
            (Counting.AtMost, Truth.False) => judgement.Selected.And(judgement.Holds) == Truth.True,
            _ => true,
        };
}
