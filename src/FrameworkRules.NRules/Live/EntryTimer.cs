namespace FrameworkRules.NRules;

/// <summary>What time changes for a precondition besides its subjects: whether its lists are complete, whether its date has passed, and which waivers stand beside it.</summary>
internal sealed class EntryTimer(EntryFact entry) : ITimed
{
    private readonly bool[] closed = new bool[entry.Plan.AllLists.Length];
    private bool textsComplete;
    private DateTimeOffset? due;
    private DateTimeOffset? waiverChanges;
    private bool isPassed = true;

    public DateTimeOffset? Next { get; private set; }

    /// <summary>Gets whether time has changed something, or the date has moved.</summary>
    public bool IsOutdated => isPassed || due != entry.World.ConclusionOf(entry.Plan).Due;

    /// <summary>Takes note of how things stand, and asks to be called when time next changes them.</summary>
    public void Set(ValidityGate gate)
    {
        var context = entry.World.ContextOf(entry.Plan);
        var before = Next;
        Next = null;
        for (var i = 0; i < closed.Length; i++)
        {
            var quantifier = entry.Plan.AllLists[i].Quantifier;
            closed[i] = quantifier.IsClosed(context);
            Next = Instants.Earlier(Next, quantifier.NextClosing(context));
        }

        if (entry.Plan.OpenNodes.Length > 0)
        {
            textsComplete = context.Texts.IsComplete;
            Next = Instants.Earlier(Next, context.View.NextTextChange());
        }

        isPassed = false;
        due = entry.World.ConclusionOf(entry.Plan).Due;
        Next = Instants.Earlier(Next, Instants.IfAfter(context.AsOf, due));
        waiverChanges = Waivers.NextChange(entry.Plan.Entry, context.View);
        Next = Instants.Earlier(Next, waiverChanges);
        if (Next != before)
        {
            gate.Schedule(this);
        }
    }

    public void Pass(ValidityGate gate)
    {
        var context = entry.World.ContextOf(entry.Plan);
        (Next, isPassed) = (null, true);
        for (var i = 0; i < closed.Length; i++)
        {
            var list = entry.Plan.AllLists[i];
            if (list.Quantifier.IsClosed(context) != closed[i])
            {
                Reopen(list, gate);
            }
        }

        if (
            due == context.AsOf
            || waiverChanges == context.AsOf
            || (entry.Plan.OpenNodes.Length > 0 && context.Texts.IsComplete != textsComplete)
        )
        {
            gate.Update(entry);
        }
    }

    private void Reopen(ListPlan list, ValidityGate gate)
    {
        if (list.Owner is null)
        {
            gate.Update(entry);
        }
        else
        {
            gate.Reopen(list.Owner.Kind);
        }
    }
}
