using System.Diagnostics;

namespace FrameworkRules;

/// <summary>Tells how two assessments differ: of two dates, two states, two drafts or under two frameworks. Immutable and safe to share between threads.</summary>
/// <remarks>
/// What is better and what is worse is one table. Met is better than met in part, and that is better than not met. That what failed is now not known, does not
/// apply or is not yet due is neither better nor worse; that what was met is no longer known is worse. Findings are matched by their keys.
/// </remarks>
/// <example><code>
/// Comparison comparison = Comparison.Of(framework.Evaluate(firstDraft), framework.Evaluate(secondDraft));
/// foreach (FindingDifference lost in comparison.Worse)
///     Console.WriteLine($"{lost.Key}: {lost.Sort}");
/// </code></example>
[DebuggerDisplay("{Before.Framework,nq} at {Before.AsOf} and {After.Framework,nq} at {After.AsOf}")]
public sealed class Comparison
{
    private Comparison(Assessment before, Assessment after)
    {
        Before = before;
        After = after;
        var records = new RecordDifferences(before, after);
        var old = before.Findings.ToDictionary(finding => finding.Key, StringComparer.Ordinal);
        var now = after.Findings.ToDictionary(finding => finding.Key, StringComparer.Ordinal);
        Findings =
        [
            .. old
                .Keys.Union(now.Keys)
                .Order(StringComparer.Ordinal)
                .Select(key => (Before: old.GetValueOrDefault(key), After: now.GetValueOrDefault(key)))
                .Select(pair => new FindingDifference(pair.Before, pair.After, () => records.Of(pair.Before, pair.After))),
        ];
        Gates = [.. before.Gates.Zip(after.Gates, (was, isNow) => new GateDifference(was.Gate, was.Status, isNow.Status))];
    }

    /// <summary>Gets the first assessment.</summary>
    public Assessment Before { get; }

    /// <summary>Gets the second assessment.</summary>
    public Assessment After { get; }

    /// <summary>Gets every finding that either has, in the order of the keys, the unchanged ones, too.</summary>
    public IReadOnlyList<FindingDifference> Findings { get; }

    /// <summary>Gets every gate, whether it differs or not.</summary>
    public IReadOnlyList<GateDifference> Gates { get; }

    /// <summary>Gets the findings that are better in the second assessment.</summary>
    public IEnumerable<FindingDifference> Better => Findings.Where(finding => finding.Verdict == ComparisonVerdict.Better);

    /// <summary>Gets the findings that are worse in the second assessment, or that it does not have.</summary>
    public IEnumerable<FindingDifference> Worse => Findings.Where(finding => finding.Verdict == ComparisonVerdict.Worse);

    /// <summary>Compares two assessments.</summary>
    /// <param name="before">The first, such as that of the draft before.</param>
    /// <param name="after">The second.</param>
    public static Comparison Of(Assessment before, Assessment after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new Comparison(before, after);
    }

    /// <summary>Counts the findings that differ in one way.</summary>
    /// <param name="sort">The way.</param>
    public int Count(DifferenceSort sort)
    {
        Given.Known(sort);
        return Findings.Count(finding => finding.Sort == sort);
    }

    /// <summary>Compares the same assessments without what confidential claims say or reveal.</summary>
    public Comparison WithoutConfidential() => new(Redacted(Before), Redacted(After));

    private static Assessment Redacted(Assessment assessment) =>
        assessment.IsWithoutConfidential ? assessment : assessment.WithoutConfidential();
}
