namespace FrameworkRules;

/// <summary>Says what became of a record on which one of two findings rests. Immutable and safe to share between threads.</summary>
/// <param name="Sort">What became of it.</param>
/// <param name="Record">The claim, clause, survey or instrument: as it is in the second state, or as it was in the first where it is gone.</param>
/// <param name="Before">The record as it was in the first state, where it says something different in the second.</param>
public sealed record RecordDifference(RecordDifferenceSort Sort, StateRecord Record, StateRecord? Before = null)
{
    /// <summary>Gets what became of it.</summary>
    public RecordDifferenceSort Sort
    {
        get;
        init => field = Given.Known(value);
    } = Given.Known(Sort);

    /// <summary>Gets the claim, clause, survey or instrument: as it is in the second state, or as it was in the first where it is gone.</summary>
    public StateRecord Record
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Record);

    /// <summary>Gets the fields that say something different in the second state; empty unless the record is changed.</summary>
    public IReadOnlyList<Field> ChangedFields =>
        Before is null ? [] : [.. Record.Schema.Fields.Where(each => Before.Get(each) != Record.Get(each))];

    /// <inheritdoc/>
    public override string ToString() => $"{Sort}: {RecordNames.Of(Record)}";
}
