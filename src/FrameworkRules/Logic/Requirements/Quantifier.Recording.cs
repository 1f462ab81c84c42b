namespace FrameworkRules;

/// <content>What the quantifier takes down of the subjects that decide, and of how its list stands.</content>
internal sealed partial class Quantifier
{
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

    private bool IsDecisive(Truth truth, in Judgement judgement) =>
        (query.Counting, truth) switch
        {
            (Counting.Every, Truth.False) => judgement.Selected.And(judgement.Holds.Not()) == Truth.True,
            (Counting.AtLeast, Truth.True) => judgement.Selected.And(judgement.Holds) == Truth.True,
            (Counting.AtMost, Truth.False) => judgement.Selected.And(judgement.Holds) == Truth.True,
            _ => true,
        };
}
