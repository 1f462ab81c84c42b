using System.Text.RegularExpressions;

namespace FrameworkRules.Drafting;

/// <summary>Finds terms that are written as if they were defined, with a capital, and are defined nowhere; and those that a criterion turns on and that nothing defines.</summary>
internal static partial class UndefinedTermRule
{
    private static readonly HashSet<string> OfTexts =
    [
        .. new[]
        {
            "Party",
            "Parties",
            "Article",
            "Articles",
            "Annex",
            "Annexes",
            "Paragraph",
            "Paragraphs",
            "Part",
            "Section",
            "Agreement",
            "Text",
            "Protocol",
            "Treaty",
            "Preamble",
            "State",
            "States",
            "Government",
            "Governments",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        }.Select(NormalForm.Of),
    ];

    public static LintRule Rule { get; } =
        new("undefined-term", LintSeverity.Warning, "A term that is written as a defined one is defined.", Find);

    private static IEnumerable<LintHit> Find(DraftText text)
    {
        var known = KnownIn(text);
        foreach (var clause in text.Clauses)
        {
            foreach (
                var term in clause.Kind == VerificationCriterion.Kind ? clause.Claim.Get(VerificationCriterion.UndefinedTerms).Names : []
            )
            {
                yield return Undefined(clause, term);
            }
        }

        foreach (var group in text.Clauses.Where(clause => clause.Words is not null).GroupBy(clause => clause.Group))
        {
            var clause = group.First();
            foreach (
                var term in Capitals().Matches(clause.Words!).Select(match => match.Groups["term"].Value).Distinct(StringComparer.Ordinal)
            )
            {
                if (!IsKnown(term, known, text))
                {
                    yield return Undefined(clause, term);
                }
            }
        }
    }

    private static LintHit Undefined(DraftClause clause, string term) =>
        new(
            clause,
            Message.Of(MessageId.LintUndefined, MessagePart.Value(term)),
            Message.Of(MessageId.LintUndefinedMend, MessagePart.Value(term))
        );

    private static bool IsKnown(string term, HashSet<string> known, DraftText text)
    {
        var words = term.Split(' ').Select(NormalForm.Of).Where(word => !CommonWords.All.Contains(word) || OfTexts.Contains(word)).ToList();
        var form = NormalForm.Of(term);
        return known.Contains(form)
            || text.Names.Knows(term)
            || words.Count == 0
            || OfTexts.Contains(words[0])
            || words.TrueForAll(word => text.Names.KnowsWord(word) || CommonWords.Directions.Contains(word))
            || known.Any(name => $" {name} ".Contains($" {form} ", StringComparison.Ordinal));
    }

    /// <summary>Lists what is defined in some clause, and what the clauses and the framework name: places, units, bodies.</summary>
    private static HashSet<string> KnownIn(DraftText text) =>
        [
            .. text
                .Clauses.Select(clause => clause.Words)
                .OfType<string>()
                .SelectMany(words => Definitions().Matches(words))
                .Select(match => match.Groups["term"].Value)
                .Concat(text.Clauses.SelectMany(NamedIn))
                .Concat(text.Assessment.View.Index.Roster.Names.SelectMany(name => name.OtherNames.Prepend(name.Id)))
                .Select(NormalForm.Of),
        ];

    private static IEnumerable<string> NamedIn(DraftClause clause) =>
        clause.Kind.Fields.Where(field => field.Takes is TextSort.Place or TextSort.Name).Select(clause.TextOf).OfType<string>();

    [GeneratedRegex(@"\b[Tt]he\s+(?<term>\p{Lu}[\p{L}-]+(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}-]+)*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Capitals();

    [GeneratedRegex(
        @"[“""](?<term>[^”""]+)[”""]\s+(?:means|refers|shall\s+mean|is|are)\b|\((?:hereinafter\s+)?(?:the\s+)?[“""](?<term>[^”""]+)[”""]\)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Definitions();
}
