namespace FrameworkRules.Drafting;

/// <summary>Says what part a clause has among the duties of a text.</summary>
internal static class ClauseSort
{
    /// <summary>Tells whether a clause limits what is owed, so that it is its coming, not its going, that takes something away.</summary>
    public static bool IsLimit(DraftClause clause) => clause.Kind == ConditionPrecedent.Kind || clause.Kind == SelfDefenceReservation.Kind;

    public static DutyChangeSort OfGone(DraftClause clause) =>
        IsLimit(clause) ? DutyChangeSort.LimitGone
        : clause.Kind == WithdrawalStep.Kind ? DutyChangeSort.AreaLost
        : clause.IsCommitment ? DutyChangeSort.Gone
        : DutyChangeSort.ClauseGone;

    public static DutyChangeSort OfAdded(DraftClause clause) =>
        IsLimit(clause) ? DutyChangeSort.LimitAdded
        : clause.Kind == WithdrawalStep.Kind ? DutyChangeSort.AreaAdded
        : clause.IsCommitment ? DutyChangeSort.Added
        : DutyChangeSort.ClauseAdded;
}
