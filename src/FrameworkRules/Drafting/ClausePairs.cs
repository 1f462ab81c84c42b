namespace FrameworkRules.Drafting;

/// <summary>Finds which clause of a second draft is which of the first: by its id, where the two have something in common, and else by what it says.</summary>
internal sealed class ClausePairs
{
    private const double LikeEnoughById = 0.25;
    private const double LikeEnough = 0.5;

    private readonly List<(DraftClause Before, DraftClause After)> pairs = [];
    private readonly List<DraftClause> gone;
    private readonly List<DraftClause> added;

    public ClausePairs(DraftText before, DraftText after)
    {
        gone = [.. before.Clauses];
        added = [.. after.Clauses];
        PairById();
        PairTheOnlyOnes();
        PairByContent();
    }

    public IReadOnlyList<(DraftClause Before, DraftClause After)> Pairs => pairs;

    public IReadOnlyList<DraftClause> Gone => gone;

    public IReadOnlyList<DraftClause> Added => added;

    /// <summary>Returns what became of a clause of the first draft, or <see langword="null"/>.</summary>
    public DraftClause? Of(DraftClause before) => pairs.Find(pair => pair.Before == before).After;

    /// <summary>Returns what a clause of the second draft was, or <see langword="null"/>.</summary>
    public DraftClause? Before(DraftClause after) => pairs.Find(pair => pair.After == after).Before;

    private void PairById()
    {
        foreach (var old in gone.ToList())
        {
            var id = NormalForm.Of(old.Claim.Id);
            if (
                added.Find(clause => clause.Kind == old.Kind && NormalForm.Of(clause.Claim.Id) == id) is { } now
                && ClauseLikeness.Of(old, now) >= LikeEnoughById
            )
            {
                Pair(old, now);
            }
        }
    }

    /// <summary>Takes the one clause of a kind that each draft has for the same, whatever it is called: a text has one clause on its form, one on disputes.</summary>
    private void PairTheOnlyOnes()
    {
        foreach (
            var old in gone.Where(clause => !clause.IsCommitment && clause.Kind != WithdrawalStep.Kind && !ClauseSort.IsLimit(clause))
                .ToList()
        )
        {
            if (
                gone.Count(clause => clause.Kind == old.Kind) == 1
                && added.FindAll(clause => clause.Kind == old.Kind) is [var only]
                && !pairs.Exists(pair => pair.Before.Kind == old.Kind)
            )
            {
                Pair(old, only);
            }
        }
    }

    private void PairByContent()
    {
        var candidates = gone.SelectMany(_ => added, (old, now) => (Old: old, Now: now, Likeness: ClauseLikeness.Of(old, now)))
            .Where(candidate => candidate.Likeness >= LikeEnough)
            .OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => NamesOf(candidate.Old, candidate.Now), StringComparer.Ordinal)
            .ToList();
        foreach (var (old, now, _) in candidates)
        {
            if (gone.Contains(old) && added.Contains(now))
            {
                Pair(old, now);
            }
        }
    }

    /// <summary>Names two clauses in one order, so that what is found does not depend on which draft comes first.</summary>
    private static string NamesOf(DraftClause one, DraftClause other) =>
        string.CompareOrdinal(one.Claim.Id, other.Claim.Id) < 0 ? $"{one.Claim.Id}\n{other.Claim.Id}" : $"{other.Claim.Id}\n{one.Claim.Id}";

    private void Pair(DraftClause old, DraftClause now)
    {
        pairs.Add((old, now));
        gone.Remove(old);
        added.Remove(now);
    }
}
