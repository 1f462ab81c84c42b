using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Says how one quantifier runs as part of a rule: what it makes of one subject, and which quantifiers it is joined with.</summary>
internal sealed class QuantifierPlan
{
    public QuantifierPlan(PreconditionPlan precondition, Quantifier quantifier, QuantifierPlan? owner)
    {
        Precondition = precondition;
        Quantifier = quantifier;
        Owner = owner;
        Joined = [.. precondition.QuantifiersIn(quantifier.Parts, this)];
        Slot = precondition.Framework.TakeSlot(Kind);
        KindNumber = precondition.Framework.NumberOf(Kind);
    }

    public PreconditionPlan Precondition { get; }

    public Quantifier Quantifier { get; }

    /// <summary>Gets the quantifier about whose subjects this one is asked, or <see langword="null"/> if it is about the state.</summary>
    public QuantifierPlan? Owner { get; }

    /// <summary>Gets the quantifiers that are asked about each subject of this one.</summary>
    public QuantifierPlan[] Joined { get; }

    /// <summary>Gets where a subject keeps what this quantifier makes of it.</summary>
    public int Slot { get; }

    public int KindNumber { get; }

    public Kind Kind => Quantifier.Query.Kind;

    /// <summary>Gets the reference that joins the subjects with those of the owner; <see langword="null"/>: each subject of the owner sees all of them.</summary>
    public TextField? Via => Quantifier.Query.Via;

    public IEnumerable<QuantifierPlan> WithJoined() => Joined.SelectMany(joined => joined.WithJoined()).Prepend(this);

    /// <summary>Returns the id of the owner's subject that a subject refers to, or <see langword="null"/> if all of them see it.</summary>
    public string? KeyOf(SubjectFact subject) => Via is { } reference ? subject.Subject.First.Get(reference).Text : null;

    public bool Considers(SubjectFact subject) => Quantifier.Considers(subject.Evaluation.ContextOf(Precondition), subject.Subject);

    /// <summary>Judges one subject of a quantifier that is not joined with others.</summary>
    public SubjectResult Judge(SubjectFact subject) =>
        Considers(subject) ? Judge(subject, subject.Evaluation.ContextOf(Precondition)) : SubjectResult.Passed;

    /// <summary>Judges one subject for which the verdicts of the joined quantifiers are known.</summary>
    public SubjectResult Judge(SubjectFact subject, INodeVerdicts joined) =>
        Judge(subject, subject.Evaluation.ContextOf(Precondition).With(joined));

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "What the judging code throws makes the findings that rest on it faulted; it must not stop the session."
    )]
    private SubjectResult Judge(SubjectFact subject, in Context context)
    {
        subject.Evaluation.Judged++;
        try
        {
            return SubjectResult.Of(Quantifier.JudgeOne(context, subject.Subject));
        }
        catch (Exception fault)
        {
            return SubjectResult.Of(fault);
        }
    }
}
