namespace FrameworkRules.Drafting;

/// <summary>Finds duties that wait for something that nobody is bound to do: a condition that hangs on "should".</summary>
internal static class ConditionRule
{
    public static LintRule Rule { get; } = new("hangs-on-should", LintSeverity.Error, "What a duty waits for is a duty too.", Find);

    private static IEnumerable<LintHit> Find(DraftText text)
    {
        var steps = new StepNames(text.Commitments.Select(commitment => commitment.Claim));
        foreach (var clause in text.Clauses)
        {
            foreach (var awaited in AwaitedBy(clause).Distinct(StringComparer.Ordinal))
            {
                if (steps.CommitmentNamed(awaited, clause.Text.Id) is { } step && DutyLevel.IsSoft(step.Level))
                {
                    yield return new LintHit(
                        clause,
                        Message.Of(MessageId.LintHangs, MessagePart.Value(step.Id), MessagePart.Term(step.Level!)),
                        Message.Of(MessageId.LintHangsMend, MessagePart.Value(step.Id))
                    );
                }
            }
        }
    }

    private static IEnumerable<string> AwaitedBy(DraftClause clause) =>
        (
            clause.IsDuty ? [clause.TextOf(Commitment.After), clause.TextOf(Commitment.Trigger)]
            : clause.Kind == ConditionPrecedent.Kind ? [clause.TextOf(ConditionPrecedent.WaitsFor)]
            : (IEnumerable<string?>)[]
        ).OfType<string>();
}
