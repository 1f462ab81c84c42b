namespace FrameworkRules;

/// <summary>What a session knows of one quantifier: what it makes of each subject and, where others are joined with it, which subjects refer to which.</summary>
/// <remarks>A change of one subject takes constant time, however many there are: they are tallied, not listed.</remarks>
internal sealed class JudgedQuantifier
{
    private readonly QuantifierPlan plan;
    private readonly EvaluationFact evaluation;
    private readonly JudgedQuantifier? owner;
    private readonly int position;
    private readonly JudgedTally tally = new();
    private readonly JudgedQuantifier[] joined;
    private readonly OwnerGroups? groups;

    public JudgedQuantifier(QuantifierPlan plan, EvaluationFact evaluation, JudgedQuantifier? owner = null, int position = 0)
    {
        this.plan = plan;
        this.evaluation = evaluation;
        this.owner = owner;
        this.position = position;
        joined = new JudgedQuantifier[plan.Joined.Length];
        for (var i = 0; i < joined.Length; i++)
        {
            joined[i] = new JudgedQuantifier(plan.Joined[i], evaluation, this, i);
        }

        groups = joined.Length > 0 ? new OwnerGroups(plan) : null;
    }

    public QuantifierPlan Plan => plan;

    /// <summary>Takes in, looks at again, or takes out one subject.</summary>
    /// <returns>Whether a subject that the quantifier speaks of has changed; what joins change is told by <see cref="Settle"/>.</returns>
    public bool Take(SubjectFact subject, bool comes)
    {
        var changed = false;
        foreach (var each in joined)
        {
            changed |= each.Take(subject, comes);
        }

        if (subject.KindNumber != plan.KindNumber)
        {
            return changed;
        }

        if (groups is not null)
        {
            groups.TakeOwner(subject, comes);
            return changed;
        }

        ref var slot = ref subject[plan];
        var old = (Placed?)slot;
        var now = comes ? Place(subject, plan.Judge(subject), old) : null;
        slot = now;
        return changed | Deliver(subject.Id, old, now);
    }

    /// <summary>Judges the subjects whose partners have changed, those of joined quantifiers first.</summary>
    /// <returns>Whether a subject that the quantifier speaks of has changed.</returns>
    public bool Settle()
    {
        var changed = false;
        foreach (var each in joined)
        {
            changed |= each.Settle();
        }

        if (groups is null)
        {
            return changed;
        }

        foreach (var group in groups.TakeUnsettled())
        {
            var old = group.Result;
            group.Result = group.Owner is { } subject ? Place(subject, plan.Judge(subject, group), old) : null;
            changed |= Deliver(group.Key, old, group.Result);
        }

        return changed;
    }

    /// <summary>Decides over the subjects, of a quantifier about the state. What the judging of one threw is thrown again.</summary>
    public Truth Decide(in Context context)
    {
        tally.ThrowFault();
        return plan.Quantifier.Decide(context, tally.Tally);
    }

    private Placed Place(SubjectFact subject, SubjectResult result, Placed? old)
    {
        var key = owner is null ? null : plan.KeyOf(subject);
        return key is null ? result.Unkeyed
            : old is not null && old.Result == result && old.Key == key ? old
            : new Placed(result, key);
    }

    /// <summary>Hands what was made of a subject on: to the tally, or to the subjects it refers to.</summary>
    private bool Deliver(string subject, Placed? old, Placed? now)
    {
        if (owner is not null)
        {
            owner.groups!.TakePartner(position, subject, old, comes: false);
            owner.groups!.TakePartner(position, subject, now, comes: true);
            return false;
        }

        if (old is not null)
        {
            tally.Remove(subject, old.Result);
        }

        if (now is not null)
        {
            tally.Add(subject, now.Result);
        }

        return old is { Result.IsPassed: false }
            || now is { Result.IsPassed: false }
            || (tally.Tally.Selected == 0 && plan.Quantifier.TellsOfOthers)
            || (IsOnList(old) != IsOnList(now) && evaluation.View.Index.HasCounts(plan.Kind));
    }

    /// <summary>Tells whether a subject counts among those that a survey has found, whether or not the quantifier speaks of it.</summary>
    private static bool IsOnList(Placed? placed) => placed is { Result.Judgement.IsOnList: true };
}
