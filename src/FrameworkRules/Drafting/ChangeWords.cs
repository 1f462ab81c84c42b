namespace FrameworkRules.Drafting;

/// <summary>Puts clauses, and what became of them, into words.</summary>
internal static class ChangeWords
{
    /// <summary>Says what a clause is: who is to do what and where, or what it is about.</summary>
    public static string Duty(DraftClause clause)
    {
        if (clause.IsCommitment)
        {
            var actors = clause.Actors.Count == 0 ? "nobody named" : string.Join(" and ", clause.Actors);
            var place = clause.TextOf(Commitment.PlaceName) is { } where ? $" ({where})" : "";
            return $"{actors} {Verb(clause)} {clause.TextOf(Commitment.What) ?? clause.Claim.Id}{place}";
        }

        return clause.Kind == WithdrawalStep.Kind && clause.TextOf(WithdrawalStep.Area) is { } area
            ? $"withdrawal from {area}"
            : $"{clause.Kind.Noun} {clause.Claim.Id}";
    }

    /// <summary>Says where a clause stands and what it is.</summary>
    public static string Place(DraftClause clause) => $"{clause.Name}: {Duty(clause)}";

    public static string Whole(DutyChangeSort sort, DraftClause clause) =>
        $"{Place(clause)}: {(sort is DutyChangeSort.Added or DutyChangeSort.ClauseAdded or DutyChangeSort.LimitAdded or DutyChangeSort.AreaAdded ? "is new" : "is gone")}";

    public static string Became(DraftClause clause, string what, string before, string after) =>
        $"{Place(clause)}: {what}{(what.Length == 0 ? "" : ": ")}{before} became {after}";

    public static string NoLonger(DraftClause clause, string what, string gone) => $"{Place(clause)}: {what}: no longer {gone}";

    public static string NowAlso(DraftClause clause, string what, string added) => $"{Place(clause)}: {what}: now also {added}";

    public static string OneSided(DraftClause before, string side, string? left) =>
        left is null
            ? $"{before.Name}: both sides owed something to each other, and now only {side} does"
            : $"{before.Name}: both sides owed something to each other, and now only {side} does: {left}";

    public static string BothSides(DraftClause after, string side) => $"{after.Name}: now {side} owes something in return";

    public static string Value(DraftClause clause, Field field, Rendering rendering) =>
        clause.Claim.Get(field) switch
        {
            { State: ValueState.Absent or ValueState.None } => "nothing",
            { State: ValueState.NotKnown } => "something in brackets",
            { Type: ValueType.Names, Names.Count: 0 } => "nobody",
            var value => rendering.Value(value, field),
        };

    private static string Verb(DraftClause clause) => clause.Claim.Level is { } level ? $"\"{level}\"" : "is to";
}
