namespace FrameworkRules.Drafting;

/// <summary>Finds what stands in brackets.</summary>
internal static class BracketRule
{
    public static LintRule Rule { get; } =
        new(
            "open-bracket",
            LintSeverity.Note,
            "Nothing stands in brackets.",
            text =>
                OpenBracket
                    .In(text.Assessment.View.State)
                    .Select(bracket => new LintHit(
                        text.Clauses.FirstOrDefault(clause =>
                            clause.Text.Id == bracket.Text.Id && clause.Kind == bracket.Clause.Kind && clause.Claim.Id == bracket.Clause.Id
                        ) ?? new DraftClause(bracket.Clause.In(bracket.Text.Id), bracket.Text),
                        Told(bracket),
                        Message.Of(MessageId.LintBracketMend)
                    ))
        );

    private static Message Told(OpenBracket bracket) =>
        Message.Write(to =>
        {
            var open = to.Open(MessageId.LintBracket);
            bracket.TellField(to);
            bracket.TellAlternatives(to);
            to.Close(open);
        });
}
