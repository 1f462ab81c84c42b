using System.Globalization;

namespace FrameworkRules.Samples;

/// <summary>Puts outcomes and counts into words.</summary>
internal static class Words
{
    private static readonly Outcome[] Applying =
    [
        Outcome.Met,
        Outcome.PartiallyMet,
        Outcome.Unmet,
        Outcome.Contested,
        Outcome.Unknown,
        Outcome.Faulted,
    ];

    public static Run Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => new Run("met", Tone.Met),
            Outcome.PartiallyMet => new Run("partly met", Tone.Partly),
            Outcome.Unmet => new Run("not met", Tone.NotMet),
            Outcome.Contested => new Run("contested", Tone.Contested),
            Outcome.Unknown => new Run("not known", Tone.NotKnown),
            Outcome.NotApplicable => new Run("n/a"),
            _ => new Run("failed"),
        };

    public static Run Of(GateStatus status) =>
        status switch
        {
            GateStatus.Satisfied => new Run("satisfied", Tone.Met),
            GateStatus.NotSatisfied => new Run("not satisfied", Tone.NotMet),
            _ => new Run("undetermined", Tone.NotKnown),
        };

    public static string Of(Gate gate) =>
        gate switch
        {
            Gate.Entry => "entry into force",
            Gate.Operation => "operation",
            Gate.Withdrawal => "withdrawal",
            Gate.Permanence => "permanence",
            _ => "context",
        };

    public static string Of(SourceGrade grade, int count) =>
        grade switch
        {
            SourceGrade.Document => Number(count, "text or act", "texts and acts"),
            SourceGrade.Observer => Number(count, "observer", "observers"),
            SourceGrade.Official => Number(count, "official record", "official records"),
            SourceGrade.Party => Number(count, "statement of a party", "statements of parties"),
            _ => Number(count, "press report", "press reports"),
        };

    public static string Number(long count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>Counts the outcomes of findings: "57 apply: 10 met, …".</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="withNone">Whether an outcome that no finding has is named, too.</param>
    public static string Count(IReadOnlyCollection<Finding> findings, bool withNone = false)
    {
        var counts = Applying
            .Select(outcome => (outcome, number: findings.Count(finding => finding.Outcome == outcome)))
            .Where(count => count.number > 0 || (withNone && count.outcome != Outcome.Faulted))
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.number} {Of(count.outcome).Text}"))
            .ToList();
        var without = findings.Count(finding => finding.Outcome == Outcome.NotApplicable);
        return Number(findings.Count - without, "applies", "apply")
            + (counts.Count > 0 ? $": {string.Join(", ", counts)}" : "")
            + (without > 0 ? $"; {Number(without, "does", "do")} not apply" : "")
            + ".";
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
