namespace FrameworkRules;

/// <summary>Something that time has done: to one precondition, or to all that look at a kind.</summary>
internal readonly record struct NotedCause(PreconditionPlan? Precondition, int KindNumber, ChangeCause Cause)
{
    public bool IsOf(PreconditionPlan precondition) => Precondition == precondition || precondition.Reads(KindNumber);
}
