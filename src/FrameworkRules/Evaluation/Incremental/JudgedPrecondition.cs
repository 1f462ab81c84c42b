using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>What a session knows of one precondition: the tallies of its quantifiers, what its open questions read, and the dates of its deadline.</summary>
/// <remarks>It is what the one aggregate of each rule comes to. The session keeps one and the same object up to date.</remarks>
internal sealed class JudgedPrecondition : INodeVerdicts
{
    private readonly PreconditionPlan plan;
    private readonly EvaluationFact evaluation;
    private readonly JudgedQuantifier[] quantifiers;
    private readonly HashSet<SubjectFact>[] read;
    private readonly MovedDates? moved;

    public JudgedPrecondition(PreconditionPlan plan, EvaluationFact evaluation)
    {
        this.plan = plan;
        this.evaluation = evaluation;
        quantifiers = Array.ConvertAll(plan.Quantifiers, quantifier => new JudgedQuantifier(quantifier, evaluation));
        moved = plan.DeadlineName is null ? null : new MovedDates();
        read = Array.ConvertAll(plan.WholeNodes, _ => new HashSet<SubjectFact>());
    }

    public EvaluationFact Evaluation => evaluation;

    /// <summary>Takes in, looks at again, or takes out a fact.</summary>
    /// <returns>Whether what is known of the precondition may have changed; what joins change is told by <see cref="Settle"/>.</returns>
    /// <exception cref="InvalidOperationException">The fact was inserted into another session.</exception>
    public bool Take(RuleFact fact, bool isNew, bool comes)
    {
        if (fact is not SubjectFact subject)
        {
            return fact is PreconditionFact precondition && precondition.Plan == plan;
        }

        if (!plan.Reads(subject.KindNumber) || subject.Evaluation != evaluation)
        {
            return false;
        }

        if (isNew && IsJudged(subject))
        {
            throw new InvalidOperationException($"{subject} stands in another session; take facts of its own for each session.");
        }

        var changed = TakeExtension(subject, comes) | TakeRead(subject, comes) | IsTold(subject);
        foreach (var quantifier in quantifiers)
        {
            changed |= quantifier.Take(subject, comes);
        }

        return changed;
    }

    /// <summary>Judges the subjects of joins whose partners have changed.</summary>
    public bool Settle()
    {
        var changed = false;
        foreach (var quantifier in quantifiers)
        {
            changed |= quantifier.Settle();
        }

        return changed;
    }

    /// <summary>Turns what is known into a conclusion.</summary>
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever a precondition's code throws makes that one finding faulted; the others stand."
    )]
    public Conclusion Conclude()
    {
        try
        {
            return new Conclusion
            {
                Precondition = plan,
                Evaluation = evaluation,
                Moved = moved?.Latest,
                IsDueConfidential = moved is { AreConfidential: true },
                Verdict = Verdict.Of(plan.Entry, evaluation.ContextOf(plan).With(this)),
            };
        }
        catch (Exception fault)
        {
            return new Conclusion
            {
                Precondition = plan,
                Evaluation = evaluation,
                Moved = moved?.Latest,
                IsDueConfidential = moved is { AreConfidential: true },
                Fault = fault,
            };
        }
    }

    public Truth Of(Requirement node)
    {
        var context = evaluation.ContextOf(plan);
        if (node is IJudgedWhole whole)
        {
            return whole.JudgeAnew(context.On(new StateView(context.View, SubjectsReadBy(whole))));
        }

        return QuantifierOf(node).Decide(context);
    }

    /// <summary>Names the precondition.</summary>
    public override string ToString() => plan.Entry.Key;

    private JudgedQuantifier QuantifierOf(Requirement node)
    {
        foreach (var quantifier in quantifiers)
        {
            if (ReferenceEquals(quantifier.Plan.Quantifier, node))
            {
                return quantifier;
            }
        }

        throw new InvalidOperationException($"{plan.Entry.Key} holds a quantifier that its rule does not know.");
    }

    private bool IsJudged(SubjectFact subject)
    {
        foreach (var quantifier in plan.AllQuantifiers)
        {
            if (quantifier.KindNumber == subject.KindNumber && subject[quantifier] is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeExtension(SubjectFact subject, bool comes)
    {
        if (moved is null || subject.Kind != DeadlineExtension.Kind)
        {
            return false;
        }

        var changed = moved.Remove(subject);
        if (comes && Deadlines.IsOf(plan.DeadlineName!, subject.Subject))
        {
            moved.Add(subject, Deadlines.DecisionOf(plan.Entry, subject.Subject, evaluation.ContextOf(plan)));
            changed = true;
        }

        return changed;
    }

    /// <summary>Tells whether the finding tells of a subject that it does not judge, because the cessation has not begun.</summary>
    private bool IsTold(SubjectFact subject)
    {
        foreach (var begun in plan.Beginnings)
        {
            if (begun.KindsRead.Contains(subject.Kind) && CessationBegun.LiesAhead(evaluation.ContextOf(plan)))
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeRead(SubjectFact subject, bool comes)
    {
        var changed = false;
        for (var i = 0; i < read.Length; i++)
        {
            if (plan.WholeNodes[i].Reads.Contains(subject.Kind))
            {
                _ = comes ? read[i].Add(subject) : read[i].Remove(subject);
                changed = true;
            }
        }

        return changed;
    }

    private Dictionary<Kind, Subjects> SubjectsReadBy(IJudgedWhole node) =>
        read[Array.IndexOf(plan.WholeNodes, node)]
            .GroupBy(subject => subject.Kind)
            .ToDictionary(
                kind => kind.Key,
                kind => Subjects.Of(kind.Select(subject => subject.Subject).OrderBy(subject => subject.Id, StringComparer.Ordinal))
            );
}
