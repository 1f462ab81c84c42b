using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>Tells how the duties of two drafts differ, clause by clause, with the findings beside them: what a second draft adds, loses, delays or weakens, though no finding notices. Immutable and safe to share between threads.</summary>
/// <example><code>
/// DraftDelta delta = DraftDelta.Between(framework.Evaluate(first), framework.Evaluate(second));
/// foreach (DutyChange lost in delta.Losses)
///     Console.WriteLine(lost);
/// </code></example>
[DebuggerDisplay("{Changes.Count} changes, {Losses.Count} losses")]
public sealed class DraftDelta
{
    private readonly IReadOnlyList<AcceptedDifference> accepted;

    private DraftDelta(Comparison outcomes, IReadOnlyList<AcceptedDifference> accepted)
    {
        Outcomes = outcomes;
        this.accepted = accepted;
        var (before, after) = (new DraftText(outcomes.Before), new DraftText(outcomes.After));
        DutiesBefore = before.Clauses.Count(clause => clause.IsCommitment || clause.Kind == WithdrawalStep.Kind);
        var pairs = new ClausePairs(before, after);
        var changes = new ClauseChanges(before, after);
        Changes =
        [
            .. pairs
                .Pairs.SelectMany(pair => changes.Between(pair.Before, pair.After))
                .Concat(ClauseChanges.OfUnpaired(pairs))
                .Concat(changes.Reciprocity(pairs))
                .OrderBy(change => change.IsLoss ? 0 : 1)
                .ThenBy(change => OrderOf(change, before, after))
                .ThenBy(change => change.Sort)
                .Select(change => change.With([.. outcomes.Findings.Where(finding => RestsOn(finding, change))])),
        ];
        var worse = outcomes.Worse.ToList();
        var names = Changes
            .Where(change => change.IsLoss)
            .Select(change => change.Key)
            .Concat(worse.Select(NameOf))
            .ToHashSet(StringComparer.Ordinal);
        Stale = [.. accepted.Select(each => StaleIn(each, names)).OfType<StaleAcceptance>()];
        var standing = accepted
            .Except(Stale.Select(stale => stale.Accepted))
            .Select(each => each.Difference)
            .ToHashSet(StringComparer.Ordinal);
        Losses = [.. Changes.Where(change => change.IsLoss && !standing.Contains(change.Key))];
        Worse = [.. worse.Where(finding => !standing.Contains(NameOf(finding)))];
    }

    /// <summary>Gets what became of each duty and clause that is not the same, losses first, in the order in which the clauses stand.</summary>
    public IReadOnlyList<DutyChange> Changes { get; }

    /// <summary>Gets the changes by which less is owed, by fewer, later, or to be seen by fewer, without those that are accepted.</summary>
    public IReadOnlyList<DutyChange> Losses { get; }

    /// <summary>Gets the findings that are worse, without those that are accepted.</summary>
    public IReadOnlyList<FindingDifference> Worse { get; }

    /// <summary>Gets the accepted differences that are no differences any more, or have run out at the instant at which the second draft is judged.</summary>
    public IReadOnlyList<StaleAcceptance> Stale { get; }

    /// <summary>Gets how the findings differ.</summary>
    public Comparison Outcomes { get; }

    /// <summary>Gets whether nothing is lost, nothing is worse and nothing that was accepted is stale.</summary>
    public bool IsClean => Losses.Count == 0 && Worse.Count == 0 && Stale.Count == 0;

    internal int DutiesBefore { get; }

    /// <summary>Compares the duties and findings of two drafts.</summary>
    /// <param name="before">The assessment of the first draft.</param>
    /// <param name="after">The assessment of the second, under the same framework.</param>
    /// <param name="accepted">The differences that are accepted.</param>
    /// <exception cref="ArgumentException">The two are judged under different frameworks.</exception>
    public static DraftDelta Between(Assessment before, Assessment after, params IEnumerable<AcceptedDifference> accepted)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var differences = Given.Items(accepted);
        return before.Framework.Id == after.Framework.Id
            ? new DraftDelta(Comparison.Of(before, after), differences)
            : throw new ArgumentException(
                $"One draft is judged under {before.Framework}, the other under {after.Framework}; they cannot be compared.",
                nameof(after)
            );
    }

    /// <summary>Compares the same drafts without confidential texts.</summary>
    public DraftDelta WithoutConfidential() => new(Outcomes.WithoutConfidential(), accepted);

    /// <summary>Returns what a finding that is worse is called in a list of accepted differences.</summary>
    internal static string NameOf(FindingDifference finding) => $"worse {finding.Key}";

    private StaleAcceptance? StaleIn(AcceptedDifference each, HashSet<string> names)
    {
        var view = Outcomes.After.View;
        return !names.Contains(each.Difference) ? new StaleAcceptance(each, NoSuch(each.Difference, names))
            : each.Until <= view.AsOf ? new StaleAcceptance(each, RunOut(each, view.Days))
            : null;
    }

    private static Message NoSuch(string difference, IEnumerable<string> names) =>
        Message.Around(
            MessageId.StaleGone,
            WarningWords.Meant(Suggestions.NearestName(difference, names)) ?? Message.Of(MessageId.StaleTakeOut)
        );

    private static Message RunOut(AcceptedDifference each, LocalDays days) =>
        Message.Write(to =>
        {
            var stale = to.Open(MessageId.StaleRunOut);
            to.End(each.Until, days);
            to.Value(each.Reason.TrimEnd('.'));
            to.Close(stale);
        });

    private static int OrderOf(DutyChange change, DraftText before, DraftText after) =>
        change.NewClause is { } now ? IndexOf(after, now) : IndexOf(before, change.OldClause!);

    private static int IndexOf(DraftText text, DraftClause clause)
    {
        for (var i = 0; i < text.Clauses.Count; i++)
        {
            if (ReferenceEquals(text.Clauses[i], clause))
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    /// <summary>Tells whether a finding differs and rests on the clause, before or after.</summary>
    private static bool RestsOn(FindingDifference finding, DutyChange change) =>
        finding.Before?.Outcome != finding.After?.Outcome
        && (Reliance.On(finding.Before, change.Before) || Reliance.On(finding.After, change.After));
}
