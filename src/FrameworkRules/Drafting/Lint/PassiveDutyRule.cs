using System.Text.RegularExpressions;

namespace FrameworkRules.Drafting;

/// <summary>Finds duties in the passive voice that nobody owes: "the area shall be cleared".</summary>
internal static partial class PassiveDutyRule
{
    public static LintRule Rule { get; } = new("passive-duty", LintSeverity.Error, "A duty in the passive voice says by whom.", Find);

    /// <summary>Tells whether nobody is named who is to act, and the words are passive.</summary>
    public static bool IsPassive(DraftClause clause) => clause.Actors.Count == 0 && PassiveIn(clause) is not null;

    private static IEnumerable<LintHit> Find(DraftText text)
    {
        foreach (var group in text.Clauses.GroupBy(clause => clause.Group).Where(group => group.All(clause => clause.Actors.Count == 0)))
        {
            if (group.FirstOrDefault(clause => PassiveIn(clause) is not null) is { } clause)
            {
                yield return new LintHit(
                    clause,
                    Message.Of(MessageId.LintPassive, MessagePart.Value(PassiveIn(clause)!)),
                    Message.Of(MessageId.LintPassiveMend)
                );
            }
        }
    }

    private static string? PassiveIn(DraftClause clause) =>
        new[] { clause.Words, clause.TextOf(Commitment.What) }
            .OfType<string>()
            .Select(words => Passive().Match(words))
            .FirstOrDefault(match => match.Success)
            ?.Value;

    [GeneratedRegex(
        @"\b(?:shall|will|must|should|(?:is|are) to)\s+(?:\w+ly\s+)?be\s+(?:\w+ly\s+)?(?:\w+ed|\w+en|made|done|held|kept|set|put|met|built|paid|sent|drawn|begun)\b(?![^.;,]*\bby\s+(?:the\s+)?\p{Lu})|^be\s+\w+ed\b(?![^.;,]*\bby\s+(?:the\s+)?\p{Lu})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Passive();
}
