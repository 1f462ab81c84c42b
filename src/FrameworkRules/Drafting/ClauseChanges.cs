namespace FrameworkRules.Drafting;

/// <summary>Tells how a clause of a second draft differs from the same clause of the first.</summary>
internal sealed class ClauseChanges(DraftText beforeText, DraftText afterText)
{
    private readonly LocalDays days = afterText.Assessment.View.Days;

    public IEnumerable<DutyChange> Between(DraftClause before, DraftClause after) =>
        LevelChange(before, after)
            .Concat(ActorChanges(before, after))
            .Concat(TimeChange(before, after))
            .Concat(OtherChanges(before, after));

    private static IEnumerable<DutyChange> LevelChange(DraftClause before, DraftClause after)
    {
        var order = DutyLevel.Compare(after.Claim.Level, before.Claim.Level);
        if (order != 0)
        {
            yield return new DutyChange(
                order < 0 ? DutyChangeSort.Weaker : DutyChangeSort.Stronger,
                before,
                after,
                before.Kind.Level,
                ChangeWords.Level(before, after)
            );
        }
    }

    private IEnumerable<DutyChange> ActorChanges(DraftClause before, DraftClause after)
    {
        if (!before.IsCommitment)
        {
            return [];
        }

        var (was, now) = (before.Actors, after.Actors);
        var isOther = was.Count > 0 && now.Count > 0 && !was.Intersect(now).Any();
        return isOther
            ? [Change(DutyChangeSort.OtherActor, before, after, Commitment.Actors)]
            : NameChanges(before, after, Commitment.Actors, DutyChangeSort.SideLost, DutyChangeSort.SideAdded);
    }

    private IEnumerable<DutyChange> TimeChange(DraftClause before, DraftClause after)
    {
        if (DutyTime.Change(before, after) is { } sort)
        {
            yield return new DutyChange(sort, before, after, DutyTime.FieldsOf(after.Kind)[0], ChangeWords.Time(before, after, days));
        }
    }

    private IEnumerable<DutyChange> OtherChanges(DraftClause before, DraftClause after)
    {
        var told = DutyTime.FieldsOf(after.Kind);
        for (var i = after.Kind.FirstOwnField; i < after.Kind.Fields.Count; i++)
        {
            var field = after.Kind.Fields[i];
            if (field == Commitment.Actors || told.Contains(field))
            {
                continue;
            }

            foreach (var change in FieldChange(before, after, field))
            {
                yield return change;
            }
        }
    }

    private IEnumerable<DutyChange> FieldChange(DraftClause before, DraftClause after, Field field)
    {
        var (says, said) = (States(afterText, after, field), States(beforeText, before, field));
        var (isOpen, wasOpen) = (IsOpen(after, field), IsOpen(before, field));
        if (isOpen != wasOpen)
        {
            return [Change(isOpen ? DutyChangeSort.Reopened : DutyChangeSort.Settled, before, after, field)];
        }

        if (said && says && field is NamesField)
        {
            return field.Names is null
                ? NameChanges(before, after, field, DutyChangeSort.TermLost, DutyChangeSort.TermAdded)
                : NameChanges(before, after, field, DutyChangeSort.SideLost, DutyChangeSort.SideAdded);
        }

        return (said, says) switch
        {
            (true, false) => [Change(LostBy(field), before, after, field)],
            (false, true) => [Change(AddedBy(field), before, after, field)],
            (true, true) when !SaysSame(before, after, field) => [Change(DutyChangeSort.OtherTerms, before, after, field)],
            _ => [],
        };
    }

    private static DutyChangeSort LostBy(Field field) =>
        field == Commitment.Verifier || field == VerifierClause.VerifyingBody ? DutyChangeSort.VerifierLost
        : field.Takes == TextSort.Place ? DutyChangeSort.AreaLost
        : DutyChangeSort.TermLost;

    private static DutyChangeSort AddedBy(Field field) =>
        field == Commitment.Verifier || field == VerifierClause.VerifyingBody ? DutyChangeSort.VerifierAdded
        : field.Takes == TextSort.Place ? DutyChangeSort.AreaAdded
        : DutyChangeSort.TermAdded;

    private static IEnumerable<DutyChange> NameChanges(
        DraftClause before,
        DraftClause after,
        Field field,
        DutyChangeSort lost,
        DutyChangeSort added
    )
    {
        var (was, now) = (before.Claim.Get(field).Names, after.Claim.Get(field).Names);
        if (was.Except(now).ToList() is { Count: > 0 } gone)
        {
            yield return new DutyChange(lost, before, after, field, ChangeWords.Names(MessageId.ChangeNoLonger, after, field, gone));
        }

        if (now.Except(was).ToList() is { Count: > 0 } more)
        {
            yield return new DutyChange(added, before, after, field, ChangeWords.Names(MessageId.ChangeNowAlso, after, field, more));
        }
    }

    private DutyChange Change(DutyChangeSort sort, DraftClause before, DraftClause after, Field field) =>
        new(sort, before, after, field, ChangeWords.Became(before, after, field, days));

    /// <summary>Compares what is said, texts in the form in which names are compared. What a vague text became that says something is a change all the same.</summary>
    private static bool SaysSame(DraftClause before, DraftClause after, Field field)
    {
        var (was, now) = (before.Claim.Get(field), after.Claim.Get(field));
        return was == now || (was.Text is { } text && now.Text is { } other && NormalForm.Of(text) == NormalForm.Of(other));
    }

    /// <summary>Tells whether a clause states something of a field: words that leave it open do not.</summary>
    private static bool States(DraftText text, DraftClause clause, Field field) =>
        clause.Says(field) && (clause.TextOf(field) is not { } said || text.Names.AreIn(said, field.Takes));

    private static bool IsOpen(DraftClause clause, Field field) => clause.Claim.Get(field).State == ValueState.NotKnown;

    /// <summary>Lists what became of clauses that only one of the drafts has.</summary>
    public static IEnumerable<DutyChange> OfUnpaired(ClausePairs pairs) =>
        pairs
            .Gone.Select(clause => Whole(ClauseSort.OfGone(clause), clause, isGone: true))
            .Concat(pairs.Added.Select(clause => Whole(ClauseSort.OfAdded(clause), clause, isGone: false)));

    private static DutyChange Whole(DutyChangeSort sort, DraftClause clause, bool isGone) =>
        new(sort, isGone ? clause : null, isGone ? null : clause, field: null, ChangeWords.Whole(clause, isGone));

    /// <summary>Lists where both sides owed something by one clause and one of them does not any more, and the other way round.</summary>
    public IEnumerable<DutyChange> Reciprocity(ClausePairs pairs)
    {
        foreach (var exchange in Exchange.In(beforeText).Where(exchange => exchange.Count == beforeText.Sides.Count))
        {
            var left = exchange
                .Select(duty => (Duty: duty, Now: pairs.Of(duty.Clause)))
                .Where(duty => StillOwes(duty.Duty.Side, duty.Now))
                .ToList();
            if (left.Count > 0 && left.Count < exchange.Count)
            {
                var lost = exchange.First(duty => left.TrueForAll(still => still.Duty.Side != duty.Side));
                yield return new DutyChange(
                    DutyChangeSort.ReciprocityBroken,
                    lost.Clause,
                    pairs.Of(lost.Clause),
                    field: null,
                    ChangeWords.OneSided(lost.Clause, left[0].Duty.Side, left[0].Now!)
                );
            }
        }

        foreach (var exchange in Exchange.In(afterText).Where(exchange => exchange.Count == afterText.Sides.Count))
        {
            var old = exchange
                .Where(duty => pairs.Before(duty.Clause) is { } was && beforeText.SidesOwing(was).Contains(duty.Side))
                .ToList();
            if (old.Count > 0 && old.Count < exchange.Count)
            {
                var made = exchange.First(duty => old.TrueForAll(was => was.Side != duty.Side));
                yield return new DutyChange(
                    DutyChangeSort.ReciprocityMade,
                    pairs.Before(made.Clause),
                    made.Clause,
                    field: null,
                    ChangeWords.BothSides(made.Clause, made.Side)
                );
            }
        }
    }

    private bool StillOwes(string side, DraftClause? now) => now is not null && afterText.SidesOwing(now).Contains(side);
}
