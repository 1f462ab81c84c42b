using System.Diagnostics;

namespace FrameworkRules;

/// <summary>Tells how a finding of one assessment differs from the same finding of another, and by what. Immutable and safe to share between threads.</summary>
[DebuggerDisplay("{Key,nq}: {Sort}, {Verdict}")]
public sealed class FindingDifference
{
    private readonly Lazy<IReadOnlyList<RecordDifference>> records;

    internal FindingDifference(Finding? before, Finding? after, Func<IReadOnlyList<RecordDifference>> records)
    {
        Before = before;
        After = after;
        this.records = new(records);
        Verdict =
            before is null ? ComparisonVerdict.Neither
            : after is null ? ComparisonVerdict.Worse
            : OutcomeComparison.Of(before, after);
        Sort = SortOf();
    }

    /// <summary>Gets the key of the finding.</summary>
    public string Key => (After ?? Before)!.Key;

    /// <summary>Gets the finding of the first assessment; <see langword="null"/> where it has none.</summary>
    public Finding? Before { get; }

    /// <summary>Gets the finding of the second assessment; <see langword="null"/> where it has none.</summary>
    public Finding? After { get; }

    /// <summary>Gets whether the second is better.</summary>
    public ComparisonVerdict Verdict { get; }

    /// <summary>Gets in what way they differ.</summary>
    public DifferenceSort Sort { get; }

    /// <summary>Gets the records by which they differ, those that were added or changed first; empty where nothing but time, a parameter or the framework differs. Worked out on first use.</summary>
    public IReadOnlyList<RecordDifference> Records => records.Value;

    /// <summary>Gets the parameters that are set differently, as they are in the second.</summary>
    public IReadOnlyList<ParameterValue> Parameters =>
        Before is null || After is null
            ? []
            :
            [
                .. After.Parameters.Where(now =>
                    Before.Parameters.FirstOrDefault(value => value.Parameter.Name == now.Parameter.Name) is { } was
                    && was.ToString() != now.ToString()
                ),
            ];

    private DifferenceSort SortOf() =>
        Before is not { } before ? DifferenceSort.Added
        : After is not { } after ? DifferenceSort.Gone
        : before.Outcome == after.Outcome ? SameOutcome(before, after)
        : before.Outcome == Outcome.NotApplicable || after.Outcome == Outcome.NotApplicable ? DifferenceSort.Applicability
        : IsDecided(before) && IsDecided(after)
            ? OutcomeComparison.Of(before.Outcome, after.Outcome) == ComparisonVerdict.Better ? DifferenceSort.Mended
                : DifferenceSort.Broken
        : IsDecided(after) ? DifferenceSort.NewlyKnown
        : !IsDecided(before) ? SameOutcome(before, after)
        : after.Basis.Contains(Basis.Stale) ? DifferenceSort.NewlyStale
        : DifferenceSort.NoLongerKnown;

    private static DifferenceSort SameOutcome(Finding before, Finding after) =>
        !IsDecided(after) && IsClaimed(before) != IsClaimed(after) ? DifferenceSort.Claimed
        : before.Outcome != after.Outcome ? DifferenceSort.OtherEvidence
        : before.Timing.Status != after.Timing.Status || before.Timing.Due != after.Timing.Due ? DifferenceSort.Date
        : before.IsWeakerMet != after.IsWeakerMet || !RestOnTheSame(before, after) ? DifferenceSort.OtherEvidence
        : DifferenceSort.Unchanged;

    private static bool IsDecided(Finding finding) => finding.Outcome is Outcome.Met or Outcome.PartiallyMet or Outcome.Unmet;

    private static bool IsClaimed(Finding finding) => finding.Basis.Contains(Basis.Claimed) || finding.Basis.Contains(Basis.Alleged);

    private static bool RestOnTheSame(Finding before, Finding after) =>
        before.Evidence.Count == after.Evidence.Count
        && before.Evidence.Select(Shown).ToHashSet().SetEquals(after.Evidence.Select(Shown))
        && before.Surveys.SequenceEqual(after.Surveys);

    private static (AgreementClaim, Field, Truth, Standing) Shown(Evidence line) => (line.Claim, line.Field, line.Judgement, line.Standing);
}
