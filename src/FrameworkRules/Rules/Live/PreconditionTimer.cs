namespace FrameworkRules.Rules;

/// <summary>What time changes for a precondition besides its subjects: whether its lists are complete, whether its date has passed, and which waivers stand beside it.</summary>
internal sealed class PreconditionTimer(PreconditionFact precondition) : IScheduled
{
    private readonly bool[] closed = new bool[precondition.Plan.AllQuantifiers.Length];
    private TextScope? texts;
    private DateTimeOffset? due;
    private DateTimeOffset? waiverChanges;
    private bool isPassed = true;

    public DateTimeOffset? Next { get; private set; }

    /// <summary>Gets whether time has changed something, or the date has moved.</summary>
    public bool IsOutdated => isPassed || due != precondition.Evaluation.ConclusionOf(precondition.Plan).Due;

    /// <summary>Takes note of how things stand, and asks to be called when time next changes them.</summary>
    public void Set(FactTimeline timeline)
    {
        var context = precondition.Evaluation.ContextOf(precondition.Plan);
        var before = Next;
        Next = null;
        for (var i = 0; i < closed.Length; i++)
        {
            var quantifier = precondition.Plan.AllQuantifiers[i].Quantifier;
            closed[i] = quantifier.IsClosed(context);
            Next = Instants.Earlier(Next, quantifier.NextClosing(context));
        }

        if (precondition.Plan.ReadsTexts)
        {
            texts = context.Texts;
            Next = Instants.Earlier(Next, context.View.NextTextChange());
        }

        isPassed = false;
        due = precondition.Evaluation.ConclusionOf(precondition.Plan).Due;
        Next = Instants.Earlier(Next, Instants.IfAfter(context.AsOf, LastOf(due)));
        waiverChanges = Waivers.NextChange(precondition.Plan.Entry, context.View);
        Next = Instants.Earlier(Next, waiverChanges);
        if (Next != before)
        {
            timeline.Schedule(this);
        }
    }

    public void OnDue(FactTimeline timeline)
    {
        var context = precondition.Evaluation.ContextOf(precondition.Plan);
        (Next, isPassed) = (null, true);
        for (var i = 0; i < closed.Length; i++)
        {
            var quantifier = precondition.Plan.AllQuantifiers[i];
            if (quantifier.Quantifier.IsClosed(context) != closed[i])
            {
                Reopen(quantifier, timeline);
            }
        }

        if (LastOf(due) == context.AsOf || waiverChanges == context.AsOf || (precondition.Plan.ReadsTexts && !context.Texts.IsLike(texts)))
        {
            timeline.Update(precondition);
        }
    }

    private void Reopen(QuantifierPlan quantifier, FactTimeline timeline)
    {
        if (quantifier.Owner is null)
        {
            timeline.Update(precondition);
        }
        else
        {
            timeline.Reopen(quantifier.Owner.Kind);
        }
    }

    /// <summary>Returns the last instant of a period: what has passed at its end has passed then.</summary>
    private static DateTimeOffset? LastOf(DateTimeOffset? end) => end is { } instant ? Instants.After(instant, TimeSpan.Zero, ticks: -1) : null;
}
