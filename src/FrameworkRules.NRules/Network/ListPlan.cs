using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules.NRules;

/// <summary>Says how one quantifier runs in the network: what it makes of one subject, and which lists it is joined with.</summary>
internal sealed class ListPlan
{
    /// <summary>Stands for the judgement of a subject that plainly keeps what is asked; such subjects are only counted.</summary>
    private static readonly object Kept = new();

    /// <summary>Stands for a subject that the list does not speak of.</summary>
    private static readonly object Passed = new();

    private ListPlan(EntryPlan entry, Quantifier quantifier, ListPlan? owner)
    {
        Entry = entry;
        Quantifier = quantifier;
        Owner = owner;
        Nested = [.. entry.Lists(quantifier.Parts, this)];
        Slot = entry.Network.TakeSlot(Kind);
    }

    public EntryPlan Entry { get; }

    public Quantifier Quantifier { get; }

    /// <summary>Gets the list whose subjects this one is asked about, or <see langword="null"/> if it is about the state.</summary>
    public ListPlan? Owner { get; }

    /// <summary>Gets the lists that are asked about each subject of this one.</summary>
    public ListPlan[] Nested { get; }

    public int Slot { get; }

    public Kind Kind => Quantifier.Query.Kind;

    /// <summary>Gets the reference that joins the list with its owner; <see langword="null"/>: every subject of the owner sees all of the list.</summary>
    public TextField? Via => Quantifier.Query.Via;

    public bool IsJoined => Nested.Length > 0;

    /// <summary>Gets the judgement of the subjects that are only counted.</summary>
    public Judgement OfKept => new(Truth.True, Quantifier.Query.Counting == Counting.AtMost ? Truth.False : Truth.True);

    public static ListPlan Of(EntryPlan entry, Quantifier quantifier, ListPlan? owner) => new(entry, quantifier, owner);

    public IEnumerable<ListPlan> WithNested() => Nested.SelectMany(nested => nested.WithNested()).Prepend(this);

    /// <summary>Judges one subject of a list that is not joined with others.</summary>
    public object Judge(SubjectFact subject)
    {
        var context = subject.World.ContextOf(Entry);
        return Considers(subject) ? Judge(subject, context) : Passed;
    }

    /// <summary>Judges one subject for which the verdicts of the joined lists are known.</summary>
    public object Judge(SubjectFact subject, INodeVerdicts joined) => Judge(subject, subject.World.ContextOf(Entry).With(joined));

    public bool Considers(SubjectFact subject) => Quantifier.Considers(subject.World.ContextOf(Entry), subject.Subject);

    /// <summary>Tells whether a fact is a subject of this list, or a partner under one of the lists joined with it.</summary>
    public bool IsMember(NetworkFact fact) =>
        fact is SubjectFact subject
            ? (subject.Kind == Kind && Considers(subject))
                || Array.Exists(Nested, nested => !nested.IsJoined && nested.Kind == subject.Kind)
            : fact is SubjectJudgement judgement && judgement.Plan.Owner == this && judgement.Plan.IsJoined;

    /// <summary>Tells whether a result only counts.</summary>
    public bool IsKept(object result) => ReferenceEquals(result, Kept) && !MustBeFact;

    /// <summary>Tells whether a result is a judgement of this list that stands as a fact.</summary>
    public bool IsJudged(object result) => result is SubjectJudgement judgement && judgement.Plan == this;

    /// <summary>Adds what one subject comes to, or takes it back.</summary>
    public void Count(object result, ref Tally tally, bool add)
    {
        if (ReferenceEquals(result, Passed))
        {
            return;
        }

        var judgement = result is SubjectJudgement judged ? judged.Judgement : OfKept;
        if (add)
        {
            tally.Add(judgement);
        }
        else
        {
            tally.Remove(judgement);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "What the judging code throws makes the findings that rest on it faulted; it must not stop the network."
    )]
    private object Judge(SubjectFact subject, in Context context)
    {
        subject.World.Judged++;
        Judgement judgement;
        try
        {
            judgement = Quantifier.JudgeOne(context, subject.Subject);
        }
        catch (Exception fault)
        {
            return new SubjectJudgement(this, subject, new Judgement(Truth.Unknown, Truth.Unknown), fault);
        }

        return judgement.Selected == Truth.False ? Passed
            : judgement == OfKept && !Quantifier.IsSum && !MustBeFact ? Kept
            : new SubjectJudgement(this, subject, judgement, fault: null);
    }

    /// <summary>Gets whether a joined list takes the judgements of this one as facts, because this one is joined itself.</summary>
    private bool MustBeFact => Owner is not null && IsJoined;
}
