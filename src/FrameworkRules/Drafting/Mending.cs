using System.Globalization;

namespace FrameworkRules.Drafting;

/// <summary>Says what would mend a finding of a draft: which clause is to say what.</summary>
public static class Mending
{
    private const string Stated = "that it be stated";
    private const int ShownAtMost = 6;

    /// <summary>Lists what would mend a finding, in the order of what speaks against it.</summary>
    /// <param name="finding">A finding of a draft.</param>
    /// <returns>What is to be written; empty where the finding is met, or nothing tells.</returns>
    public static IReadOnlyList<string> Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Outcome is Outcome.Met or Outcome.NotApplicable)
        {
            return [];
        }

        var mendings = finding
            .Evidence.Where(line => line.Judgement == Truth.False && line.Condition is FieldCondition)
            .GroupBy(line => (line.Claim, IsTime: IsTime(line.Field)))
            .SelectMany(lines => lines.Key.IsTime && lines.Count() > 1 ? [OneOf(lines)] : lines.Select(Of))
            .Concat(finding.Remarks.Select(Of))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList()
            .AsReadOnly();
        return mendings.Count <= ShownAtMost
            ? mendings
            :
            [
                .. mendings.Take(ShownAtMost),
                string.Create(CultureInfo.InvariantCulture, $"and so on in {mendings.Count - ShownAtMost} more places"),
            ];
    }

    /// <summary>Tells whether a field is one of several that may set the time of a clause.</summary>
    private static bool IsTime(Field field) => field.Schema is Kind kind && DutyTime.SetTime(kind, field);

    /// <summary>Says that one of several times will do.</summary>
    private static string OneOf(IEnumerable<Evidence> lines) =>
        $"{ClauseOf(lines.First())}: state one of these: {string.Join("; ", lines.Select(line => line.Field.Title).Distinct(StringComparer.Ordinal))}";

    private static string ClauseOf(Evidence line) => line.Claim.Number ?? line.Claim.Paragraph ?? line.Claim.Id;

    private static string Of(Evidence line)
    {
        var clause = ClauseOf(line);
        var required = line.Required;
        return required.StartsWith(Stated, StringComparison.Ordinal) ? $"{clause}: state {line.Field.Title}{required[Stated.Length..]}"
            : line.RequiredText.IsBan ? $"{clause}: leave out {line.Field.Title}"
            : $"{clause}: {line.Field.Title}: {required}";
    }

    private static string? Of(Remark remark) =>
        remark.Kind switch
        {
            RemarkKind.EmptyList => $"write a clause: {remark.Of.Noun}",
            RemarkKind.TextNotInFull => "say which matters the draft means to settle, or submit the rest of it",
            RemarkKind.NotSubmitted => $"{Clause(remark)}: say {remark.Field!.Title}, or that there is none",
            RemarkKind.NotKnown => $"{Clause(remark)}: settle {remark.Field!.Title}",
            RemarkKind.Found when remark.Of == ConditionPrecedent.Kind =>
                "let one of these steps wait for something else, or part it in two, or write what it lacks",
            _ => null,
        };

    private static string Clause(Remark remark) =>
        remark.SubjectId is { } id ? id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..] : remark.Of.Noun;
}
