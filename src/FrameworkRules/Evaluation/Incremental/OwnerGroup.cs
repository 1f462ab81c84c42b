namespace FrameworkRules;

/// <summary>One subject of a join, with the tallies of those that refer to it.</summary>
internal sealed class OwnerGroup(QuantifierPlan plan, string key, JudgedTally[] seenByAll) : INodeVerdicts
{
    private readonly JudgedTally?[] tallies = new JudgedTally?[plan.Joined.Length];

    /// <summary>Gets the id of the subject.</summary>
    public string Key => key;

    /// <summary>Gets or sets the subject, or <see langword="null"/> while only others refer to it.</summary>
    public SubjectFact? Owner { get; set; }

    /// <summary>Gets or sets how many refer to it.</summary>
    public long Partners { get; set; }

    /// <summary>Gets or sets what the quantifier makes of the subject.</summary>
    public Placed? Result { get; set; }

    public bool IsEmpty => Owner is null && Partners == 0;

    public JudgedTally TallyOf(int joined) => tallies[joined] ??= new JudgedTally();

    public Truth Of(Requirement node)
    {
        var position = Array.FindIndex(plan.Joined, each => ReferenceEquals(each.Quantifier, node));
        var joined = plan.Joined[position];
        var tally = joined.Via is null ? seenByAll[position] : tallies[position];
        tally?.ThrowFault();
        return joined.Quantifier.Decide(Owner!.Evaluation.ContextOf(plan.Precondition), tally?.Tally ?? default);
    }
}
