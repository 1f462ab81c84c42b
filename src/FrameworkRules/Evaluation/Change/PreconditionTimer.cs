namespace FrameworkRules;

/// <summary>What time changes for a precondition besides its subjects: whether its lists are complete, whether its date has passed, and which waivers stand beside it.</summary>
internal sealed class PreconditionTimer(PreconditionFact precondition) : IScheduled
{
    private readonly SurveyWatch[] surveys = [.. precondition.Plan.AllQuantifiers.Select(quantifier => new SurveyWatch(quantifier))];
    private TextScope? texts;
    private DateTimeOffset? due;
    private DateTimeOffset? begins;
    private bool isPassed = true;

    public DateTimeOffset? Next { get; private set; }

    /// <summary>Gets whether something has changed, or the date has moved.</summary>
    public bool IsOutdated => isPassed || due != precondition.Evaluation.ConclusionOf(precondition.Plan).Due;

    /// <summary>Takes note that something besides claims has changed.</summary>
    public void Expire() => isPassed = true;

    /// <summary>Takes note of how things stand, and asks to be called when time next changes them.</summary>
    public void Set(FactTimeline timeline)
    {
        var context = precondition.Evaluation.ContextOf(precondition.Plan);
        var before = Next;
        Next = null;
        foreach (var watch in surveys)
        {
            _ = watch.Look(context);
            Next = Instants.Earlier(Next, watch.Quantifier.Quantifier.NextClosing(context));
        }

        if (precondition.Plan.ReadsTexts)
        {
            texts = context.Texts;
            Next = Instants.Earlier(Next, context.View.NextTextChange());
        }

        begins = null;
        foreach (var tree in precondition.Plan.Entry.Definition.Trees)
        {
            begins = Instants.Earlier(begins, tree.NextChange(context, default));
        }

        Next = Instants.Earlier(Next, begins);

        isPassed = false;
        due = precondition.Evaluation.ConclusionOf(precondition.Plan).Due;
        Next = Instants.Earlier(Next, Instants.IfAfter(context.AsOf, LastOf(due)));
        Next = Instants.Earlier(Next, Waivers.NextChange(precondition.Plan.Entry, context.View));
        if (Next != before)
        {
            timeline.WaitFor(this);
        }
    }

    public void OnDue(FactTimeline timeline)
    {
        var plan = precondition.Plan;
        var context = precondition.Evaluation.ContextOf(plan);
        var asOf = context.AsOf;
        (Next, isPassed) = (null, true);
        foreach (var watch in surveys)
        {
            if (watch.Look(context))
            {
                timeline.Note(plan, watch.Causes(context.View));
                timeline.Reopen(watch.Quantifier);
            }
        }

        ChangeCause[] causes =
        [
            .. begins == asOf ? [new ChangeCause(ChangeReason.CessationBegan, Record: null, asOf)] : Array.Empty<ChangeCause>(),
            .. LastOf(due) == asOf ? [new ChangeCause(ChangeReason.DeadlinePassed, Record: null, asOf)] : Array.Empty<ChangeCause>(),
            .. Waivers
                .ChangingAt(plan.Entry, context.View)
                .Select(waiver => new ChangeCause(waiver.From == asOf ? ChangeReason.Began : ChangeReason.Ended, waiver, asOf)),
            .. plan.ReadsTexts && !context.Texts.IsLike(texts) ? TimedCauses.OfTexts(context.View) : [],
        ];
        if (causes.Length > 0)
        {
            timeline.Note(plan, causes);
            timeline.Update(precondition);
        }
    }

    /// <summary>Returns the last instant before a date: there the date counts as passed.</summary>
    private static DateTimeOffset? LastOf(DateTimeOffset? due) => due > DateTimeOffset.MinValue ? due.Value.AddTicks(-1) : due;
}
