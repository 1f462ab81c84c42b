using System.Globalization;
using System.Text.RegularExpressions;

namespace FrameworkRules.Drafting;

/// <summary>Reads the numbers of clauses: "para. 5.2, 5.3" has two.</summary>
internal static partial class ClauseNumbers
{
    /// <summary>Lists the numbers under which a clause stands; without a number or paragraph, the one with which its id begins.</summary>
    public static IEnumerable<string> Of(DraftClause clause) =>
        clause.Claim.Number is null && clause.Claim.Paragraph is null
            ? AtStart().Match(clause.Claim.Id) is { Success: true } match
                ? [match.Value]
                : []
            : In(clause.Name);

    /// <summary>Lists the numbers in the name of a clause.</summary>
    public static IEnumerable<string> In(string name) => Numbers().Matches(ClauseNumber.Of(name)).Select(match => match.Value);

    /// <summary>Tells whether a clause is the one that a name means.</summary>
    public static bool Names(string name, AgreementClaim claim)
    {
        var form = ClauseNumber.Of(name);
        return new[] { claim.Id, claim.Number, claim.Paragraph }
            .OfType<string>()
            .SelectMany(known => known.Split([',', ';'], StringSplitOptions.TrimEntries).Prepend(known))
            .Any(known => ClauseNumber.Of(known) == form);
    }

    /// <summary>Reads a number as the numbers of its levels.</summary>
    public static int[] Levels(string number) =>
        [
            .. number
                .Split('.')
                .Select(level => int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0),
        ];

    [GeneratedRegex(@"(?<![\d.])\d{1,4}(?:\.\d{1,4})*", RegexOptions.None, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\d{1,4}(?:\.\d{1,4})*", RegexOptions.None, 1000)]
    private static partial Regex AtStart();
}
