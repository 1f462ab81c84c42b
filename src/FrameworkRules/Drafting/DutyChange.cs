using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>Tells what became of one duty, or of another clause, between two drafts. Immutable and safe to share between threads.</summary>
[DebuggerDisplay("{Key,nq}: {Text,nq}")]
public sealed class DutyChange
{
    internal DutyChange(DutyChangeSort sort, DraftClause? before, DraftClause? after, Field? field, Message told)
    {
        Sort = sort;
        OldClause = before;
        NewClause = after;
        Field = field;
        Told = told;
    }

    /// <summary>Gets what became of it.</summary>
    public DutyChangeSort Sort { get; }

    /// <summary>Gets whether by the change less is owed, by fewer, later, or to be seen by fewer, or something settled is open again.</summary>
    public bool IsLoss => Sort.IsLoss();

    /// <summary>Gets what the clause is called: as it is in the second draft, or as it was in the first where it is gone.</summary>
    public string Clause => Shown.Name;

    /// <summary>Gets the clause of the first draft; <see langword="null"/> where it has none.</summary>
    public AgreementClaim? Before => OldClause?.Claim;

    /// <summary>Gets the clause of the second draft; <see langword="null"/> where it has none.</summary>
    public AgreementClaim? After => NewClause?.Claim;

    /// <summary>Gets the field that says something different; <see langword="null"/> where the change is of the clause as a whole.</summary>
    public Field? Field { get; }

    /// <summary>Gets what the change is called in a list of accepted differences: what it is, the kind where it is no commitment, the id, and the field where several may differ.</summary>
    public string Key =>
        $"{Sort.Slug()} {(Shown.IsCommitment ? "" : $"{Shown.Kind.Name}/")}{Shown.Claim.Id}{(NamesField ? $".{Field!.Name}" : "")}";

    /// <summary>Gets whether a clause may change so in several fields.</summary>
    private bool NamesField =>
        Field is not null
        && (
            Sort
                is DutyChangeSort.OtherTerms
                    or DutyChangeSort.TermLost
                    or DutyChangeSort.TermAdded
                    or DutyChangeSort.Reopened
                    or DutyChangeSort.Settled
            || (Sort is DutyChangeSort.SideLost or DutyChangeSort.SideAdded && Field != Commitment.Actors)
        );

    /// <summary>Gets the change in one sentence, with what was said and what is said, in English.</summary>
    public string Text => Told.ToString();

    /// <summary>Gets the own words of the clause in the first draft, or <see langword="null"/>.</summary>
    public string? WordsBefore => OldClause?.Words;

    /// <summary>Gets the own words of the clause in the second draft, or <see langword="null"/>.</summary>
    public string? WordsAfter => NewClause?.Words;

    /// <summary>Gets the findings that are different and rest on the clause, before or after.</summary>
    public IReadOnlyList<FindingDifference> Findings
    {
        get;
        internal init => field = Given.All(value);
    } = [];

    internal Message Told { get; }

    internal DraftClause? OldClause { get; }

    internal DraftClause? NewClause { get; }

    private DraftClause Shown => (NewClause ?? OldClause)!;

    internal DutyChange With(IReadOnlyList<FindingDifference> findings) =>
        new(Sort, OldClause, NewClause, Field, Told) { Findings = findings };

    /// <summary>Puts the change into a language, in one sentence, with what was said and what is said.</summary>
    /// <param name="language">The language.</param>
    public string TextIn(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Told.In(language);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
