namespace FrameworkRules.NRules;

/// <summary>A fact of the network: the judgement of one subject that does not plainly keep what a precondition asks of each. Rules of a host may match it.</summary>
public sealed class SubjectJudgement : NetworkFact
{
    internal SubjectJudgement(ListPlan plan, SubjectFact subject, in Judgement judgement, Exception? fault)
    {
        Plan = plan;
        Subject = subject;
        Judgement = judgement;
        Fault = fault;
        Kind = subject.Kind;
    }

    /// <summary>Gets the id of the precondition.</summary>
    public string Precondition => Plan.Entry.Entry.Precondition.Id;

    /// <summary>Gets the party whose finding the judgement bears on, or <see langword="null"/>.</summary>
    public string? Party => Plan.Entry.Entry.Party;

    /// <summary>Gets the kind of the subject.</summary>
    public Kind Kind { get; }

    /// <summary>Gets the subject.</summary>
    public SubjectFact Subject { get; }

    /// <summary>Gets whether the subject is one that the requirement speaks of.</summary>
    public Truth Selected => Judgement.Selected;

    /// <summary>Gets whether what is required, or counted, holds of it.</summary>
    public Truth Holds => Judgement.Holds;

    /// <summary>Gets what the judging code threw, or <see langword="null"/>.</summary>
    public Exception? Fault { get; }

    internal ListPlan Plan { get; }

    internal Judgement Judgement { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Precondition} on {Subject}: {Selected}/{Holds}";
}
