using System.Numerics;
using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Holds the values of one record of an agreement state under the fields its schema declares. Immutable once built.</summary>
/// <remarks>Records are equal when they say the same. Where in a file they were read is no part of what they say.</remarks>
public abstract class StateRecord : IEquatable<StateRecord>
{
    /// <summary>The fields that have a value, each by the bit of its place.</summary>
    private ulong held;

    /// <summary>Their values, in the order of the places. It is never written to, so that copies of a record share it.</summary>
    private FieldValue[] values = [];

    /// <summary>The same values with every name in the one form in which it is compared; <see langword="null"/>: they are as submitted.</summary>
    private FieldValue[]? resolved;

    private protected StateRecord(RecordSchema schema)
    {
        Schema = schema;
        schema.Seal();
    }

    private protected StateRecord(StateRecord original)
    {
        Schema = original.Schema;
        held = original.held;
        values = original.values;
        Place = original.Place;
        Oddities = original.Oddities;
    }

    /// <summary>Tells whether two records say the same.</summary>
    public static bool operator ==(StateRecord? left, StateRecord? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two records say something different.</summary>
    public static bool operator !=(StateRecord? left, StateRecord? right) => !(left == right);

    internal RecordSchema Schema { get; }

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
        foreach (ref readonly var value in values.AsSpan())
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>Tells whether the fields of two records have the same values.</summary>
    internal bool HasValuesOf(StateRecord other) =>
        Schema == other.Schema && held == other.held && values.AsSpan().SequenceEqual(other.values);

    /// <summary>Tells whether what a record holds beside its fields is the same as what another of its schema holds.</summary>
    private protected virtual bool HasRestOf(StateRecord other) => true;

    /// <summary>Gets the value by which a field is judged.</summary>
    internal ref readonly FieldValue Get(Field field) => ref ValueIn(resolved ?? values, field);

    /// <summary>Gets the value of a field as it was submitted.</summary>
    internal ref readonly FieldValue Filed(Field field) => ref ValueIn(values, field);

    /// <summary>Tells whether a field has a value, or is said not to be known.</summary>
    internal bool Has(Field field) => (held & BitOf(field)) != 0;

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

        Put(field, value.Tidied());
    }

    /// <summary>Takes a value that was read, and remembers what was odd about it.</summary>
    internal void Read(Field field, FieldValue value, Oddity? oddity)
    {
        Put(field, value);
        if (oddity is { } odd)
        {
            Oddities = [.. Oddities, (field, odd)];
        }
    }

    /// <summary>Takes all the values that were read of a record.</summary>
    /// <param name="fields">The fields that have a value, each by the bit of its place.</param>
    /// <param name="all">The values, by the places of the fields.</param>
    internal void Read(ulong fields, ReadOnlySpan<FieldValue> all)
    {
        held = fields;
        values = new FieldValue[BitOperations.PopCount(fields)];
        for (var i = 0; i < values.Length; i++, fields &= fields - 1)
        {
            values[i] = all[BitOperations.TrailingZeroCount(fields)];
        }
    }

    /// <summary>Replaces the value of a field; the names in the others stay as they are compared.</summary>
    private protected void Put(Field field, FieldValue value)
    {
        var known = held;
        held = value.State == ValueState.Absent ? held & ~BitOf(field) : held | BitOf(field);
        values = With(values, known, field, value);
        resolved = resolved is null ? null : With(resolved, known, field, value);
    }

    /// <summary>Gives a value to each field that has none, from a place on.</summary>
    private protected void Fill(int first, FieldValue value)
    {
        var known = held;
        foreach (var field in Schema.FieldSpan[first..])
        {
            held |= BitOf(field);
        }

        values = Filled(values, known, value);
        resolved = resolved is null ? null : Filled(resolved, known, value);
    }

    /// <summary>Sets in what form a value of a record that is being made is compared, while what was submitted stays.</summary>
    private protected void Resolve(Field field, FieldValue value)
    {
        resolved ??= [.. values];
        resolved[PlaceOf(field)] = value;
    }

    /// <summary>Compares the values in the form in which those of the record are compared of which this one is a copy.</summary>
    private protected void ResolveLike(StateRecord other) => resolved = other.resolved;

    private FieldValue[] With(FieldValue[] old, ulong known, Field field, FieldValue value)
    {
        if (held == 0)
        {
            return [];
        }

        var changed = new FieldValue[BitOperations.PopCount(held)];
        var place = PlaceOf(field);
        old.AsSpan(0, place).CopyTo(changed);
        old.AsSpan(place + ((known & BitOf(field)) == 0 ? 0 : 1)).CopyTo(changed.AsSpan(place + (Has(field) ? 1 : 0)));
        if (Has(field))
        {
            changed[place] = value;
        }

        return changed;
    }

    private FieldValue[] Filled(FieldValue[] old, ulong known, FieldValue value)
    {
        var filled = new FieldValue[BitOperations.PopCount(held)];
        var next = 0;
        foreach (var field in Schema.FieldSpan)
        {
            if (Has(field))
            {
                filled[PlaceOf(field)] = (known & BitOf(field)) == 0 ? value : old[next++];
            }
        }

        return filled;
    }

    private ref readonly FieldValue ValueIn(FieldValue[] all, Field field) =>
        ref Has(field) ? ref all[PlaceOf(field)] : ref FieldValue.Absent;

    private int PlaceOf(Field field) => BitOperations.PopCount(held & (BitOf(field) - 1));

    private static ulong BitOf(Field field) => 1UL << field.Ordinal;

    private protected string? Text(Field? field) => field is null ? null : Filed(field).Text;

    private protected DateTimeOffset? Instant(Field? field) =>
        field is not null && Filed(field) is { State: ValueState.Given } value ? value.Instant : null;

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
