namespace FrameworkRules.Drafting;

/// <summary>Finds words that leave open what a clause is to settle.</summary>
internal static class VagueTermRule
{
    public static LintRule Rule { get; } =
        new("vague-term", LintSeverity.Warning, "A clause says what is to be settled, and does not leave it open.", Find);

    private static IEnumerable<LintHit> Find(DraftText text)
    {
        foreach (var group in text.Clauses.GroupBy(clause => clause.Group))
        {
            var told = new HashSet<VagueTerm>();
            foreach (var clause in group)
            {
                foreach (var hit in In(clause, text.Names).Where(hit => told.Add(hit.Term)))
                {
                    yield return hit.Hit;
                }
            }
        }
    }

    private static IEnumerable<(VagueTerm Term, LintHit Hit)> In(DraftClause clause, KnownNames names)
    {
        for (var i = clause.Kind.FirstOwnField; i < clause.Kind.Fields.Count; i++)
        {
            var field = clause.Kind.Fields[i];
            var texts = clause.TextOf(field) is { } only ? [only] : clause.Claim.Get(field).Names;
            foreach (var said in texts)
            {
                var isStated = names.AreIn(said, field.Takes);
                foreach (var term in names.Vague.In(said))
                {
                    yield return (
                        term,
                        isStated
                            ? new LintHit(
                                clause,
                                Message.Of(MessageId.LintLeavesOpen, MessagePart.Value(term.Phrase), MessagePart.Term(field.Title)),
                                Message.OfTerm(term.Suggestion)
                            )
                            : new LintHit(
                                clause,
                                Message.Of(MessageId.LintNotStated, MessagePart.Value(said), MessagePart.Term(field.Title)),
                                Message.OfTerm(term.Suggestion)
                            )
                            {
                                Severity = LintSeverity.Error,
                            }
                    );
                }
            }
        }

        foreach (var term in clause.Words is { } words ? names.Vague.In(words) : [])
        {
            yield return (
                term,
                new LintHit(
                    clause,
                    Message.Of(MessageId.LintLeavesSomethingOpen, MessagePart.Value(term.Phrase)),
                    Message.OfTerm(term.Suggestion)
                )
            );
        }
    }
}
