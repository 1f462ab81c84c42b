namespace FrameworkRules.Drafting;

/// <summary>The time that a clause sets: a date, or so long after entry into force or after another step, or an event.</summary>
internal sealed class DutyTime
{
    private const long HoursOfADay = 24;

    private static readonly Dictionary<Kind, Field[]> Fields = new()
    {
        [Commitment.Kind] = [Commitment.Due, Commitment.WithinDays, Commitment.WithinHours, Commitment.After, Commitment.Trigger],
        [WithdrawalStep.Kind] = [WithdrawalStep.Due, WithdrawalStep.WithinDays, WithdrawalStep.Criterion],
    };

    private readonly DraftClause clause;

    private DutyTime(DraftClause clause)
    {
        this.clause = clause;
        Date = FieldsOf(clause.Kind).OfType<InstantField>().Where(clause.Says).Select(field => (long?)clause.Claim.Get(field).High).Max();
        Hours = FieldsOf(clause.Kind)
            .OfType<NumberField>()
            .Where(clause.Says)
            .Select(field => (long?)InHours(clause.Claim.Get(field).High, field.Unit))
            .Max();
        After = clause.IsCommitment ? clause.TextOf(Commitment.After) : null;
        Event =
            clause.IsCommitment ? clause.TextOf(Commitment.Trigger)
            : clause.Kind == WithdrawalStep.Kind ? clause.TextOf(WithdrawalStep.Criterion)
            : null;
    }

    /// <summary>Gets the date, in ticks.</summary>
    public long? Date { get; }

    /// <summary>Gets how many hours there are at most, scaled like a number of a field.</summary>
    public long? Hours { get; }

    /// <summary>Gets the step after which the hours run; <see langword="null"/>: entry into force.</summary>
    public string? After { get; }

    /// <summary>Gets the event that sets the time.</summary>
    public string? Event { get; }

    /// <summary>Gets whether a time of any sort is set, other than an event.</summary>
    public bool IsDated => Date is not null || Hours is not null;

    /// <summary>Returns the fields that set the time of clauses of a kind.</summary>
    public static IReadOnlyList<Field> FieldsOf(Kind kind) =>
        Fields.TryGetValue(kind, out var fields)
            ? fields
            : [.. kind.Fields.OfType<NumberField>().Where(field => field.Unit is "days" or "hours")];

    /// <summary>Tells whether a field is one of those of which one sets the time of clauses of a kind.</summary>
    public static bool SetTime(Kind kind, Field field) => Fields.TryGetValue(kind, out var fields) && fields.Contains(field);

    public static DutyTime Of(DraftClause clause) => new(clause);

    /// <summary>Says what became of the time, or <see langword="null"/> where it is the same.</summary>
    public static DutyChangeSort? Change(DraftClause before, DraftClause after)
    {
        var fields = FieldsOf(before.Kind);
        if (fields.All(field => Same(before.Claim.Get(field), after.Claim.Get(field))))
        {
            return null;
        }

        if (fields.Any(field => IsOpen(after, field) != IsOpen(before, field)))
        {
            return fields.Any(field => IsOpen(after, field)) ? DutyChangeSort.Reopened : DutyChangeSort.Settled;
        }

        var (was, now) = (Of(before), Of(after));
        return (was.IsDated, now.IsDated, now.Event is not null, was.Event is not null) switch
        {
            (true, false, _, _) => DutyChangeSort.TimeLost,
            (false, true, _, _) => DutyChangeSort.TimeAdded,
            (false, false, false, true) => DutyChangeSort.TimeLost,
            (false, false, true, false) => DutyChangeSort.TimeAdded,
            (false, false, _, _) => DutyChangeSort.OtherTerms,
            _ => was.CompareWith(now),
        };
    }

    /// <summary>Says the time.</summary>
    public void Tell(MessageWriter to, LocalDays days)
    {
        var said = FieldsOf(clause.Kind).Where(clause.Says).ToList();
        if (said.Count == 0)
        {
            to.Say(FieldsOf(clause.Kind).Any(field => IsOpen(clause, field)) ? MessageId.DutyTimeOpen : MessageId.DutyTimeNone);
            return;
        }

        var list = to.OpenJoined(MessageId.ListSeparator);
        foreach (var field in said)
        {
            var at = WordsOf(field) is { } id ? to.Open(id) : -1;
            to.Value(clause.Claim.Get(field), field, days);
            if (at >= 0)
            {
                to.Close(at);
            }
        }

        to.Close(list);
    }

    private static MessageId? WordsOf(Field field) =>
        field is InstantField ? MessageId.DutyTimeBy
        : field is NumberField ? MessageId.DutyTimeWithin
        : field == Commitment.After ? MessageId.DutyTimeAfter
        : null;

    private DutyChangeSort CompareWith(DutyTime now)
    {
        if (Date is { } date && now.Date is { } newDate && Hours is null && now.Hours is null)
        {
            return Compare(date, newDate);
        }

        var isSameStart = (After is null) == (now.After is null) && (After is null || NormalForm.Of(After) == NormalForm.Of(now.After!));
        return Hours is { } hours && now.Hours is { } newHours && isSameStart && Date == now.Date
            ? Compare(hours, newHours)
            : DutyChangeSort.OtherTerms;
    }

    private static DutyChangeSort Compare(long before, long after) =>
        after > before ? DutyChangeSort.Later
        : after < before ? DutyChangeSort.Sooner
        : DutyChangeSort.OtherTerms;

    private static long InHours(long scaled, string? unit) =>
        unit != "days" ? scaled
        : scaled < long.MaxValue / HoursOfADay ? scaled * HoursOfADay
        : long.MaxValue;

    private static bool IsOpen(DraftClause clause, Field field) => clause.Claim.Get(field).State == ValueState.NotKnown;

    /// <summary>Compares what is said: that nothing is said, and that there is nothing, are the same.</summary>
    private static bool Same(in FieldValue one, in FieldValue other) =>
        one == other || (one.State is ValueState.None or ValueState.Absent && other.State is ValueState.None or ValueState.Absent);
}
