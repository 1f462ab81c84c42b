namespace FrameworkRules;

/// <summary>Holds the values of one record of an agreement state under the fields its schema declares. Immutable once built.</summary>
public abstract class StateRecord
{
    private protected StateRecord(RecordSchema schema)
    {
        Schema = schema;
        Values = schema.NewValues();
    }

    private protected StateRecord(StateRecord original)
    {
        Schema = original.Schema;
        Values = (FieldValue[])original.Values.Clone();
        Place = original.Place;
    }

    internal RecordSchema Schema { get; }

    internal FieldValue[] Values { get; }

    /// <summary>Gets or sets where the record stands in the file it was read from.</summary>
    internal Place? Place { get; set; }

    internal ref readonly FieldValue Get(Field field) => ref Values[field.Ordinal];

    internal void Set(Field field, FieldValue value)
    {
        if (field.Schema != Schema)
        {
            throw new ArgumentException($"{field} is not a field of \"{Schema.Name}\".", nameof(field));
        }

        if (field.Complaint(value) is { } complaint)
        {
            throw new ArgumentException(complaint, nameof(value));
        }

        Values[field.Ordinal] = value;
    }

    private protected string? Text(Field? field) => field is null ? null : Values[field.Ordinal].Text;

    private protected DateTimeOffset? Instant(Field? field) =>
        field is not null && Values[field.Ordinal].State == ValueState.Given ? Values[field.Ordinal].Instant : null;

    private protected void Set(Field? field, string? text, string member) =>
        SetIfGiven(field, text is null ? default : (FieldValue)text, member);

    private protected void Set(Field? field, DateTimeOffset? instant, string member) =>
        SetIfGiven(field, instant is null ? default : (FieldValue)instant.Value, member);

    private void SetIfGiven(Field? field, FieldValue value, string member)
    {
        if (value.State == ValueState.Absent)
        {
            return;
        }

        Set(field ?? throw new ArgumentException($"A record of \"{Schema.Name}\" has no {member}.", member), value);
    }
}
