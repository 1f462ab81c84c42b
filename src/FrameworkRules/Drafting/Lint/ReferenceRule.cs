using System.Text.RegularExpressions;

namespace FrameworkRules.Drafting;

/// <summary>Finds references to clauses, annexes and commitments that lead nowhere.</summary>
internal static partial class ReferenceRule
{
    public static LintRule Rule { get; } =
        new("dangling-reference", LintSeverity.Error, "A reference leads to a clause or annex that is there.", Find);

    private static IEnumerable<LintHit> Find(DraftText text)
    {
        foreach (var group in text.Clauses.GroupBy(clause => clause.Text))
        {
            var annexes = group.Key.Annexes.ToDictionary(annex => AnnexName(annex.Id), StringComparer.Ordinal);
            var numbers = group.SelectMany(ClauseNumbers.Of).SelectMany(WithParents).ToHashSet(StringComparer.Ordinal);
            foreach (var clause in group)
            {
                foreach (var hit in ToAnnexes(clause, annexes).Concat(ToClauses(clause, numbers)).Concat(ToCommitments(clause, text)))
                {
                    yield return hit;
                }
            }
        }
    }

    private static IEnumerable<LintHit> ToAnnexes(DraftClause clause, Dictionary<string, Annex> annexes)
    {
        foreach (
            var name in TextsOf(clause)
                .SelectMany(said => Annexes().Matches(said))
                .Select(match => match.Groups["name"].Value)
                .Distinct(StringComparer.Ordinal)
        )
        {
            if (!annexes.TryGetValue(NormalForm.Of(name), out var annex))
            {
                yield return new LintHit(
                    clause,
                    Message.Of(MessageId.LintAnnexUnknown, MessagePart.Value(name)),
                    Message.Of(MessageId.LintAnnexUnknownMend)
                );
            }
            else if (annex.IsMissing)
            {
                yield return new LintHit(
                    clause,
                    Message.Of(MessageId.LintAnnexMissing, MessagePart.Value(name)),
                    Message.Of(MessageId.LintAnnexMissingMend)
                )
                {
                    Severity = LintSeverity.Warning,
                };
            }
        }
    }

    private static IEnumerable<LintHit> ToClauses(DraftClause clause, HashSet<string> numbers) =>
        numbers.Count == 0
            ? []
            : TextsOf(clause)
                .SelectMany(said => Clauses().Matches(said))
                .Select(match => match.Groups["number"].Value)
                .Distinct(StringComparer.Ordinal)
                .Where(number => !numbers.Contains(number) && MayBeIn(number, numbers))
                .Select(number => new LintHit(
                    clause,
                    Message.Of(MessageId.LintClauseUnknown, MessagePart.Value(number)),
                    Message.Of(MessageId.LintClauseUnknownMend)
                ));

    private static IEnumerable<LintHit> ToCommitments(DraftClause clause, DraftText text)
    {
        if (!clause.IsCommitment)
        {
            yield break;
        }

        var steps = new StepNames(text.Commitments.Select(commitment => commitment.Claim));
        if (clause.TextOf(Commitment.After) is { } after && steps.CommitmentNamed(after, clause.Text.Id) is null)
        {
            yield return new LintHit(
                clause,
                Message.Of(MessageId.LintRunsFromNothing, MessagePart.Value(after)),
                Message.Of(MessageId.LintRunsFromNothingMend)
            );
        }

        if (clause.TextOf(Commitment.Answers) is { } answers && Exchange.Answered(text, clause) is null)
        {
            yield return new LintHit(
                clause,
                Message.Of(MessageId.LintAnswersNothing, MessagePart.Value(answers)),
                Message.Of(MessageId.LintAnswersNothingMend)
            );
        }
    }

    /// <summary>Tells whether a number may be meant to be one of the text: a draft of article 5 refers to article 9 of another draft, but not to a 5.9 that is not there.</summary>
    private static bool MayBeIn(string number, HashSet<string> numbers) =>
        number.Contains('.') && numbers.Contains(number[..number.LastIndexOf('.')]);

    private static IEnumerable<string> WithParents(string number)
    {
        for (var rest = number; ; rest = rest[..rest.LastIndexOf('.')])
        {
            yield return rest;
            if (!rest.Contains('.'))
            {
                yield break;
            }
        }
    }

    private static string AnnexName(string id) =>
        NormalForm.Of(id) is var form && form.StartsWith("ANNEX ", StringComparison.Ordinal) ? form["ANNEX ".Length..] : NormalForm.Of(id);

    private static IEnumerable<string> TextsOf(DraftClause clause) =>
        clause
            .Kind.Fields.OfType<TextField>()
            .Where(field => field.Ordinal >= clause.Kind.FirstOwnField)
            .Select(clause.TextOf)
            .Append(clause.Words)
            .OfType<string>();

    [GeneratedRegex(@"\bAnnex\s+(?<name>\p{Lu}\b|\d+\b|[IVX]+\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Annexes();

    [GeneratedRegex(
        @"\b(?:paragraphs?|paras?\.?|articles?|clauses?|points?|sections?)\s+(?<number>\d+(?:\.\d+)*)(?!\s+of\s+(?!this))|\b(?:by|of|on|in|under|with|from|to|and|finds)\s+(?<number>\d+\.\d+)\b(?!\s+of\s+(?!this))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Clauses();
}
