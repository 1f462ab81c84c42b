using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Holds the values of one record of an agreement state under the fields its schema declares. Immutable once built.</summary>
/// <remarks>Records are equal when they say the same. Where in a file they were read is no part of what they say.</remarks>
public abstract class StateRecord : IEquatable<StateRecord>
{
    private protected StateRecord(RecordSchema schema)
    {
        Schema = schema;
        Values = schema.NewValues();
    }

    private protected StateRecord(StateRecord original, FieldValue[] values)
    {
        Schema = original.Schema;
        Values = values;
        Place = original.Place;
        Oddities = original.Oddities;
    }

    /// <summary>Tells whether two records say the same.</summary>
    public static bool operator ==(StateRecord? left, StateRecord? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two records say something different.</summary>
    public static bool operator !=(StateRecord? left, StateRecord? right) => !(left == right);

    internal RecordSchema Schema { get; }

    internal FieldValue[] Values { get; }

    /// <summary>Gets the values with every name in the one form in which it is compared; <see langword="null"/>: they are as submitted.</summary>
    private protected FieldValue[]? Resolved { get; init; }

    /// <summary>Gets the fields that were read, though what stood there was odd.</summary>
    internal IReadOnlyList<(Field Field, Oddity Oddity)> Oddities { get; private set; } = [];

    /// <summary>Gets or sets where the record stands in the file it was read from.</summary>
    internal Place? Place { get; set; }

    /// <summary>Tells whether two records say the same.</summary>
    /// <param name="other">The other record.</param>
    public bool Equals(StateRecord? other) => ReferenceEquals(this, other) || (other is not null && HasValuesOf(other) && HasRestOf(other));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as StateRecord);

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Schema);
        foreach (ref readonly var value in Values.AsSpan())
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>Tells whether the fields of two records have the same values.</summary>
    internal bool HasValuesOf(StateRecord other) => Schema == other.Schema && Values.AsSpan().SequenceEqual(other.Values);

    /// <summary>Tells whether what a record holds beside its fields is the same as what another of its schema holds.</summary>
    private protected virtual bool HasRestOf(StateRecord other) => true;

    /// <summary>Gets the value by which a field is judged.</summary>
    internal ref readonly FieldValue Get(Field field) => ref (Resolved ?? Values)[field.Ordinal];

    /// <summary>Sets a list of names. An empty one is as good as none.</summary>
    private protected void SetNames(
        NamesField field,
        IReadOnlyList<string> value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    ) => Set(field, Given.Items(value, name) is { Length: > 0 } names ? names : default(FieldValue), name);

    internal void Set(Field field, FieldValue value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (field.Schema != Schema)
        {
            throw new ArgumentException($"{field} is not a field of \"{Schema.Name}\".", nameof(field));
        }

        if (field.Complaint(value) is { } complaint)
        {
            throw new ArgumentException(complaint, name);
        }

        Values[field.Ordinal] = value.Tidied();
    }

    /// <summary>Takes a value that was read, and remembers what was odd about it.</summary>
    internal void Read(Field field, FieldValue value, Oddity? oddity)
    {
        Values[field.Ordinal] = value;
        if (oddity is { } odd)
        {
            Oddities = [.. Oddities, (field, odd)];
        }
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
