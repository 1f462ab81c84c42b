using System.Text.RegularExpressions;

namespace FrameworkRules.Drafting;

/// <summary>Reads the brackets in the words of a clause: "within [IL: sixty] [LB: thirty] days".</summary>
internal static partial class BracketedWords
{
    /// <summary>Takes what some propose in the words of a clause, and leaves out what others do. Brackets in which none of them proposes anything stay.</summary>
    /// <param name="words">The words.</param>
    /// <param name="who">Who proposes what is taken, in normal form.</param>
    public static string Take(string words, IReadOnlySet<string> who) =>
        Together()
            .Replace(
                words,
                group =>
                {
                    var alternatives = Alternatives().Matches(group.Value);
                    return alternatives.FirstOrDefault(alternative => Proposers(alternative).Any(who.Contains)) is { } taken
                        ? taken.Groups["words"].Value.Trim()
                        : group.Value;
                }
            );

    private static IEnumerable<string> Proposers(Match alternative) =>
        alternative
            .Groups["by"]
            .Value.Split([',', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(NormalForm.Of);

    [GeneratedRegex(@"\[[^\[\]:]+:[^\[\]]*\](?:\s*\[[^\[\]:]+:[^\[\]]*\])*", RegexOptions.None, 1000)]
    private static partial Regex Together();

    [GeneratedRegex(@"\[(?<by>[^\[\]:]+):(?<words>[^\[\]]*)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Alternatives();
}
