namespace FrameworkRules.Drafting;

/// <summary>Puts clauses, and what became of them, into messages.</summary>
internal static class ChangeWords
{
    /// <summary>Says that a clause is new, or gone.</summary>
    public static Message Whole(DraftClause clause, bool isGone) =>
        Message.Write(to => to.At(clause, () => to.Say(isGone ? MessageId.ChangeGone : MessageId.ChangeNew)));

    /// <summary>Says what a field said and what it says.</summary>
    public static Message Became(DraftClause before, DraftClause after, Field field, LocalDays days) =>
        Message.Write(to =>
            to.At(
                after,
                () =>
                {
                    var became = to.Open(MessageId.ChangeFieldBecame);
                    to.Term(field.Title);
                    to.Value(before, field, days);
                    to.Value(after, field, days);
                    to.Close(became);
                }
            )
        );

    /// <summary>Says how binding a clause was and is.</summary>
    public static Message Level(DraftClause before, DraftClause after) =>
        Message.Write(to =>
            to.At(
                after,
                () =>
                {
                    var became = to.Open(MessageId.ChangeWording);
                    to.Level(before);
                    to.Level(after);
                    to.Close(became);
                }
            )
        );

    /// <summary>Says what time a clause set and sets.</summary>
    public static Message Time(DraftClause before, DraftClause after, LocalDays days) =>
        Message.Write(to =>
            to.At(
                after,
                () =>
                {
                    var became = to.Open(MessageId.ChangeBecame);
                    DutyTime.Of(before).Tell(to, days);
                    DutyTime.Of(after).Tell(to, days);
                    to.Close(became);
                }
            )
        );

    /// <summary>Says that names are left out of a field, or added.</summary>
    public static Message Names(MessageId id, DraftClause after, Field field, IEnumerable<string> names) =>
        Message.Write(to =>
            to.At(
                after,
                () =>
                {
                    var changed = to.Open(id);
                    to.Term(field.Title);
                    var list = to.OpenJoined(MessageId.ListSeparator);
                    foreach (var name in names)
                    {
                        to.Choice(name, field);
                    }

                    to.Close(list);
                    to.Close(changed);
                }
            )
        );

    /// <summary>Says that of two sides that owed each other something only one does now, and what.</summary>
    public static Message OneSided(DraftClause before, string side, DraftClause left) =>
        Message.Write(to =>
        {
            var changed = to.Open(MessageId.ChangeOneSided);
            to.Value(before.Name);
            to.Known(side);
            to.Duty(left);
            to.Close(changed);
        });

    /// <summary>Says that a side owes something in return now.</summary>
    public static Message BothSides(DraftClause after, string side) =>
        Message.Of(MessageId.ChangeBothSides, MessagePart.Value(after.Name), MessagePart.Known(side));

    /// <summary>Says where a clause stands, what it is, and what became of it.</summary>
    private static void At(this MessageWriter to, DraftClause clause, Action what)
    {
        var at = to.Open(MessageId.ChangeAt);
        to.Value(clause.Name);
        to.Duty(clause);
        what();
        to.Close(at);
    }

    /// <summary>Says what a clause is: who is to do what and where, or what it is about.</summary>
    private static void Duty(this MessageWriter to, DraftClause clause)
    {
        if (clause.IsCommitment)
        {
            to.Commitment(clause);
        }
        else if (clause.Kind == WithdrawalStep.Kind && clause.TextOf(WithdrawalStep.Area) is { } area)
        {
            to.Say(MessageId.DraftWithdrawalFrom, MessagePart.Value(area));
        }
        else
        {
            to.Say(MessageId.OneOf, MessagePart.Term(clause.Kind.Noun), MessagePart.Value(clause.Claim.Id));
        }
    }

    private static void Commitment(this MessageWriter to, DraftClause clause)
    {
        var place = clause.TextOf(Kinds.Commitment.PlaceName);
        var placed = place is null ? -1 : to.Open(MessageId.DutyAt);
        var duty = to.Open(clause.Claim.Level is null ? MessageId.DutyIsTo : MessageId.DutyWorded);
        to.Actors(clause.Actors);
        to.Add(clause.Claim.Level is { } level ? MessagePart.Term(level) : MessagePart.Count(Math.Max(1, clause.Actors.Count)));
        to.Value(clause.TextOf(Kinds.Commitment.What) ?? clause.Claim.Id);
        to.Close(duty);
        if (place is not null)
        {
            to.Value(place);
            to.Close(placed);
        }
    }

    private static void Actors(this MessageWriter to, IReadOnlyList<string> actors)
    {
        if (actors.Count == 0)
        {
            to.Say(MessageId.DutyNobody);
            return;
        }

        to.NamesListed(actors);
    }

    /// <summary>Writes names as a list: "A, B and C".</summary>
    public static void NamesListed(this MessageWriter to, IEnumerable<string> names)
    {
        var list = to.OpenListed();
        foreach (var name in names)
        {
            to.Known(name);
        }

        to.Close(list);
    }

    private static void Value(this MessageWriter to, DraftClause clause, Field field, LocalDays days)
    {
        switch (clause.Claim.Get(field))
        {
            case { State: ValueState.Absent or ValueState.None }:
                to.Say(MessageId.WordNothing);
                break;
            case { State: ValueState.NotKnown }:
                to.Say(MessageId.ChangeOpen);
                break;
            case { Type: ValueType.Names, Names.Count: 0 }:
                to.Say(MessageId.ChangeNobody);
                break;
            case var value:
                to.Value(value, field, days);
                break;
        }
    }

    private static void Level(this MessageWriter to, DraftClause clause)
    {
        if (clause.Claim.Level is { } level)
        {
            to.Say(MessageId.InQuotes, MessagePart.Term(level));
        }
        else
        {
            to.Say(MessageId.ChangeWordingWithoutLevel);
        }
    }
}
