namespace FrameworkRules.Drafting;

/// <summary>Finds what the sides owe each other: by a duty that says which it answers, and by duties that stand in one clause.</summary>
internal static class Exchange
{
    /// <summary>Lists the exchanges: of each, one duty for each side that owes one.</summary>
    public static IEnumerable<IReadOnlyList<(string Side, DraftClause Clause)>> In(DraftText text) =>
        Groups(text)
            .Select(group =>
                (IReadOnlyList<(string Side, DraftClause Clause)>)
                    [
                        .. group
                            .SelectMany(clause => text.SidesOwing(clause).Select(side => (Side: side, Clause: clause)))
                            .DistinctBy(duty => duty.Side),
                    ]
            );

    private static IEnumerable<IReadOnlyList<DraftClause>> Groups(DraftText text)
    {
        var duties = text.Clauses.Where(clause => clause.IsDuty).ToList();
        var told = new HashSet<DraftClause>(ReferenceEqualityComparer.Instance);
        foreach (var duty in duties)
        {
            if (Answered(text, duty) is { } other && !(told.Contains(duty) && told.Contains(other)))
            {
                told.Add(duty);
                told.Add(other);
                yield return [other, duty];
            }
        }

        foreach (var clause in duties.Where(duty => !told.Contains(duty)).GroupBy(duty => duty.Group))
        {
            yield return [.. clause];
        }
    }

    /// <summary>Returns the duty that a duty says it answers, or <see langword="null"/>.</summary>
    public static DraftClause? Answered(DraftText text, DraftClause duty) =>
        duty.TextOf(Commitment.Answers) is { } id
            ? text.Commitments.FirstOrDefault(clause =>
                clause.Text.Id == duty.Text.Id && NormalForm.Of(clause.Claim.Id) == NormalForm.Of(id)
            )
            : null;
}
