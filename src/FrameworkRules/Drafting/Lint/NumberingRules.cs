namespace FrameworkRules.Drafting;

/// <summary>Finds gaps in the numbering of the clauses of a text, and numbers that two clauses have.</summary>
internal static class NumberingRules
{
    public static LintRule Gap { get; } =
        new("numbering-gap", LintSeverity.Warning, "The numbers of the clauses follow each other.", FindGaps);

    public static LintRule Repeat { get; } =
        new("numbering-repeat", LintSeverity.Warning, "A number stands over one clause only.", FindRepeats);

    private static IEnumerable<LintHit> FindGaps(DraftText text)
    {
        foreach (var clauses in text.Clauses.Where(clause => clause.Claim.Annex is null).GroupBy(clause => clause.Text))
        {
            var numbered = clauses
                .SelectMany(clause => ClauseNumbers.Of(clause).Select(number => (Clause: clause, Number: number)))
                .Select(pair => (pair.Clause, pair.Number, Levels: ClauseNumbers.Levels(pair.Number)))
                .ToList();
            foreach (var siblings in numbered.GroupBy(pair => string.Join('.', pair.Levels.SkipLast(1))))
            {
                var inOrder = siblings.DistinctBy(pair => pair.Number).OrderBy(pair => pair.Levels[^1]).ToList();
                foreach (var (before, after) in inOrder.Zip(inOrder.Skip(1)))
                {
                    if (after.Levels[^1] > before.Levels[^1] + 1)
                    {
                        yield return new LintHit(
                            after.Clause,
                            Message.Of(MessageId.LintGap, MessagePart.Value(after.Number), MessagePart.Value(before.Number)),
                            Message.Of(MessageId.LintGapMend)
                        );
                    }
                }
            }
        }
    }

    /// <summary>Takes two clauses for two where their words are on file and are not the same; one clause may be filed as several provisions.</summary>
    private static IEnumerable<LintHit> FindRepeats(DraftText text) =>
        text
            .Clauses.Where(clause => clause.Words is not null && clause.Claim.Annex is null)
            .SelectMany(clause => ClauseNumbers.Of(clause).Select(number => (Clause: clause, Number: number)))
            .GroupBy(pair => (pair.Clause.Text.Id, pair.Number))
            .Where(same => same.Select(pair => NormalForm.Of(pair.Clause.Words!)).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(same => new LintHit(
                same.Last().Clause,
                Message.Of(MessageId.LintRepeat, MessagePart.Value(same.Key.Number)),
                Message.Of(MessageId.LintRepeatMend)
            ));
}
