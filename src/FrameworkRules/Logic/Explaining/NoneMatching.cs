using System.Globalization;

namespace FrameworkRules;

/// <summary>Says of a list of which no subject is one that is looked for what is on it, and why it did not match.</summary>
internal static class NoneMatching
{
    private const int ShownAtMost = 3;

    /// <summary>Makes the remark.</summary>
    /// <param name="context">What the judgement depends on.</param>
    /// <param name="kind">The kind of the subjects.</param>
    /// <param name="filter">What they would have to match.</param>
    /// <param name="subjects">The subjects, none of which does.</param>
    public static Remark Remark(in Context context, Kind kind, Requirement filter, IReadOnlyList<Subject> subjects)
    {
        var isConfidential = false;
        foreach (var subject in subjects)
        {
            isConfidential |= subject.IsSpokenOfInConfidence;
        }

        var reasons = new List<string>();
        var turnsOnName = false;
        foreach (var condition in (filter is AllOf ? filter.Parts : [filter]).OfType<FieldCondition>())
        {
            if (Reason(context, condition, subjects) is { } reason)
            {
                reasons.Add(reason);
                turnsOnName |= !condition.TellsSidesApart && condition.Field.Names is (NameOf.Actor or NameOf.Area or NameOf.Instrument);
            }
        }

        var count = string.Create(CultureInfo.InvariantCulture, $"{subjects.Count} on file, none of which is looked for");
        return new Remark(RemarkKind.NoneMatches, kind, null, null, reasons.Count == 0 ? count : $"{count}: {string.Join("; ", reasons)}")
        {
            IsConfidential = isConfidential,
            TurnsOnName = turnsOnName,
        };
    }

    /// <summary>Says what is looked for and what is stated, of a condition that no subject fulfils.</summary>
    private static string? Reason(in Context context, FieldCondition condition, IReadOnlyList<Subject> subjects)
    {
        var stated = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var subject in subjects)
        {
            if (condition.Judge(context, subject) == Truth.True)
            {
                return null;
            }

            foreach (var claim in subject.Claims)
            {
                var value = claim.Claim[condition.Field];
                if (value.IsStated)
                {
                    stated.Add(value.ToString());
                }
            }
        }

        if (stated.Count == 0)
        {
            return null;
        }

        var more = stated.Count > ShownAtMost ? ", ..." : "";
        return $"{condition.Field.Title}: {condition.RequireInvariantly(context, negated: false)} (on file: {string.Join(", ", stated.Take(ShownAtMost))}{more})";
    }
}
