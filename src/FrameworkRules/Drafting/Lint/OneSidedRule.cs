using System.Text.RegularExpressions;

namespace FrameworkRules.Drafting;

/// <summary>Finds clauses that claim that the sides owe each other something, and by which one of them owes nothing.</summary>
internal static partial class OneSidedRule
{
    public static LintRule Rule { get; } =
        new("one-sided", LintSeverity.Warning, "Where a clause says that the sides owe each other something, both do.", Find);

    private static IEnumerable<LintHit> Find(DraftText text)
    {
        foreach (var group in text.Clauses.GroupBy(clause => clause.Group))
        {
            var owing = group.SelectMany(text.SidesOwing).Distinct(StringComparer.Ordinal).ToList();
            if (
                owing.Count > 0
                && owing.Count < text.Sides.Count
                && group.Select(ClaimIn).FirstOrDefault(claim => claim is not null) is { } said
                && group.FirstOrDefault(clause => text.SidesOwing(clause).Count > 0) is { } duty
            )
            {
                yield return new LintHit(duty, Told(said, owing), Advice(said, text.Sides.Except(owing)));
            }
        }

        foreach (var duty in text.Commitments)
        {
            if (Exchange.Answered(text, duty) is { } answered && WeakAnswer(text, duty, answered) is { } weakness)
            {
                yield return new LintHit(
                    duty,
                    Message.Of(weakness, MessagePart.Value(answered.Claim.Id)),
                    Message.Of(MessageId.LintAnswerMend)
                );
            }
        }
    }

    private static Message Told(string said, List<string> owing) =>
        Message.Write(to =>
        {
            var oneSided = to.Open(MessageId.LintOneSided);
            to.Value(said);
            to.NamesListed(owing);
            to.Add(MessagePart.Count(owing.Count));
            to.Close(oneSided);
        });

    private static Message Advice(string said, IEnumerable<string> others) =>
        Message.Write(to =>
        {
            var oneSided = to.Open(MessageId.LintOneSidedMend);
            to.NamesListed(others);
            to.Value(said);
            to.Close(oneSided);
        });

    private static MessageId? WeakAnswer(DraftText text, DraftClause duty, DraftClause answered) =>
        text.SidesOwing(duty).Count > 0 && text.SidesOwing(duty).SequenceEqual(text.SidesOwing(answered)) ? MessageId.LintAnswerOfSameSide
        : DutyLevel.Compare(duty.Claim.Level, answered.Claim.Level) < 0 ? MessageId.LintAnswerBindsMore
        : DutyLevel.Compare(duty.Claim.Level, answered.Claim.Level) > 0 ? MessageId.LintAnswerBindsLess
        : null;

    private static string? ClaimIn(DraftClause clause) =>
        new[] { clause.Words, clause.TextOf(Commitment.What) }
            .OfType<string>()
            .Select(words => Together().Match(words))
            .FirstOrDefault(match => match.Success)
            ?.Value;

    [GeneratedRegex(
        @"\b(?:in parallel|reciprocal(?:ly)?|mutual(?:ly)?|in return|each (?:party|side)|both (?:parties|sides)|the (?:two )?parties (?:shall|will|undertake|agree))\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Together();
}
