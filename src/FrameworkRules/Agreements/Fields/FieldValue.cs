using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Holds what one claim says of one field: a value, a range, <see cref="None"/>, <see cref="NotKnown"/>, or nothing at all.</summary>
/// <remarks>Numbers are exact to four decimal places. Immutable and safe to share between threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct FieldValue : IEquatable<FieldValue>
{
    internal const long Scale = 10_000;

    private static readonly FieldValue NothingAtAll;

    private readonly object? item;

    private FieldValue(ValueState state, ValueType type, long low, long high, object? item = null)
    {
        State = state;
        Type = type;
        Low = low;
        High = high;
        this.item = item;
    }

    /// <summary>Gets the value of a field that is known to be absent: the clause is silent, no end date is set.</summary>
    public static FieldValue None { get; } = new(ValueState.None, ValueType.Any, 0, 0);

    /// <summary>Gets the value of a field that the asserter says is not known.</summary>
    public static FieldValue NotKnown { get; } = new(ValueState.NotKnown, ValueType.Any, 0, 0);

    /// <summary>Gets whether the claim says something of the field that a check can be judged on: a value, a range or <see cref="None"/>.</summary>
    public bool IsStated => State >= ValueState.None;

    /// <summary>Gets whether the field is stated to be absent.</summary>
    public bool IsNone => State == ValueState.None;

    /// <summary>Gets the text, choice or reference, or <see langword="null"/> where the value is none of these.</summary>
    public string? Text => Type == ValueType.Text ? item as string : null;

    /// <summary>Gets the names of a set, each once and in ordinal order; empty where the value is no set of names, or an empty one.</summary>
    public IReadOnlyList<string> Names => item is string[] names ? Array.AsReadOnly(names) : ReadOnlyCollection<string>.Empty;

    /// <summary>Gets the value of a field of which nothing was submitted.</summary>
    internal static ref readonly FieldValue Absent => ref NothingAtAll;

    internal ValueState State { get; }

    internal ValueType Type { get; }

    internal long Low { get; }

    internal long High { get; }

    internal ReadOnlySpan<string> NameSpan => item as string[];

    /// <summary>Gets how many of the names are such that neither the file nor the framework knows them; they stand last.</summary>
    internal int UnknownNames => Type is ValueType.Text or ValueType.Names ? (int)Low : 0;

    internal bool IsTrue => Low != 0;

    private bool IsOpenBelow => Low == long.MinValue;

    private bool IsOpenAbove => High == long.MaxValue;

    internal DateTimeOffset Instant => new(Low, TimeSpan.Zero);

    internal DateTimeOffset Latest => new(High, TimeSpan.Zero);

    /// <summary>Converts a whole number.</summary>
    public static implicit operator FieldValue(int value) => Number(value);

    /// <summary>Converts a whole number.</summary>
    public static implicit operator FieldValue(long value) => Number(value);

    /// <summary>Converts a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than four decimal places or is beyond ±9 × 10¹⁴.</exception>
    public static implicit operator FieldValue(decimal value) => Number(value);

    /// <summary>Converts a yes or no.</summary>
    public static implicit operator FieldValue(bool value) => new(ValueState.Given, ValueType.Flag, value ? 1 : 0, value ? 1 : 0);

    /// <summary>Converts an instant; only the instant is kept, not its offset.</summary>
    public static implicit operator FieldValue(DateTimeOffset value) => At(value.UtcTicks, value.UtcTicks);

    /// <summary>Converts a text, choice or reference; <see langword="null"/> becomes <see cref="NotKnown"/>.</summary>
    public static implicit operator FieldValue(string? value) =>
        value is null ? NotKnown : new(ValueState.Given, ValueType.Text, 0, 0, value);

    /// <summary>Converts a set of names; order and repetition do not matter. <see langword="null"/> becomes <see cref="NotKnown"/>.</summary>
    public static implicit operator FieldValue(string[]? value) => value is null ? NotKnown : OfNames(Given.Whole(value));

    /// <summary>Compares two values.</summary>
    public static bool operator ==(FieldValue left, FieldValue right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    public static bool operator !=(FieldValue left, FieldValue right) => !left.Equals(right);

    /// <summary>States that a number is at least <paramref name="low"/>.</summary>
    public static FieldValue AtLeast(decimal low) => OfScaled(Scaled(low), long.MaxValue);

    /// <summary>States that a number is at most <paramref name="high"/>.</summary>
    public static FieldValue AtMost(decimal high) => OfScaled(long.MinValue, Scaled(high));

    /// <summary>States that a number lies between two bounds, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public static FieldValue Between(decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        return Number(low, high);
    }

    /// <summary>States that an instant is not exactly known but lies between two others, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    public static FieldValue Between(DateTimeOffset earliest, DateTimeOffset latest)
    {
        Given.NotBefore(latest, earliest);
        return At(earliest.UtcTicks, latest.UtcTicks);
    }

    /// <summary>Reads a number, or the range it lies in.</summary>
    /// <param name="low">Receives the lower bound: the number itself where it is exactly known, <see cref="decimal.MinValue"/> where nothing bounds it below.</param>
    /// <param name="high">Receives the upper bound: the number itself where it is exactly known, <see cref="decimal.MaxValue"/> where nothing bounds it above.</param>
    /// <returns>Whether the value is a number or a range of numbers.</returns>
    public bool TryGetNumber(out decimal low, out decimal high)
    {
        var isNumber = Type == ValueType.Number;
        low =
            !isNumber ? 0
            : IsOpenBelow ? decimal.MinValue
            : (decimal)Low / Scale;
        high =
            !isNumber ? 0
            : IsOpenAbove ? decimal.MaxValue
            : (decimal)High / Scale;
        return isNumber;
    }

    /// <summary>Reads a yes or no.</summary>
    /// <param name="flag">Receives whether it is a yes.</param>
    /// <returns>Whether the value is a yes or a no.</returns>
    public bool TryGetFlag(out bool flag)
    {
        var isFlag = Type == ValueType.Flag;
        flag = isFlag && IsTrue;
        return isFlag;
    }

    /// <summary>Reads an instant, or the range it lies in, in UTC.</summary>
    /// <param name="earliest">Receives the earliest instant it may be.</param>
    /// <param name="latest">Receives the latest instant it may be: the same where the instant is exactly known.</param>
    /// <returns>Whether the value is an instant or a range of instants.</returns>
    public bool TryGetInstant(out DateTimeOffset earliest, out DateTimeOffset latest)
    {
        var isInstant = Type == ValueType.Instant;
        (earliest, latest) = isInstant ? (Instant, Latest) : default;
        return isInstant;
    }

    /// <inheritdoc/>
    public bool Equals(FieldValue other) =>
        State == other.State
        && Type == other.Type
        && Low == other.Low
        && High == other.High
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && NameSpan.SequenceEqual(other.NameSpan);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, Type, Low, High, Text, NameSpan is [var first, ..] ? first : null);

    /// <summary>Renders the value for people, in the invariant culture and without its unit.</summary>
    public override string ToString() =>
        State switch
        {
            ValueState.Absent => "not submitted",
            ValueState.NotKnown => "not known",
            ValueState.None => "none",
            _ => Type switch
            {
                ValueType.Flag => IsTrue ? "yes" : "no",
                ValueType.Instant when Low == High => InstantField.Canonical(Instant),
                ValueType.Instant => $"{InstantField.Canonical(Instant)} to {InstantField.Canonical(Latest)}",
                ValueType.Number => NumberText(),
                ValueType.Names => string.Join(", ", NameSpan),
                _ => Text ?? "",
            },
        };

    internal static FieldValue OfNames(ReadOnlySpan<string> names)
    {
        var set = names.ToArray();
        for (var i = 1; i < set.Length; i++)
        {
            if (string.CompareOrdinal(set[i - 1], set[i]) >= 0)
            {
                set = [.. set.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
                break;
            }
        }

        return new(ValueState.Given, ValueType.Names, 0, 0, set);
    }

    internal static FieldValue At(long earliest, long latest) => new(ValueState.Given, ValueType.Instant, earliest, latest);

    private static FieldValue Number(decimal value)
    {
        var scaled = Scaled(value);
        return OfScaled(scaled, scaled);
    }

    internal static FieldValue Number(decimal low, decimal high) => OfScaled(Scaled(low), Scaled(high));

    internal static FieldValue OfScaled(long low, long high) => new(ValueState.Given, ValueType.Number, low, high);

    /// <summary>Brings texts into the form in which they are kept: composed letters, no outer blanks.</summary>
    internal FieldValue Tidied() =>
        Text is { } text && NameForm.Tidy(text) is var tidy && !ReferenceEquals(tidy, text) ? tidy
        : Array.Exists(item as string[] ?? [], name => !ReferenceEquals(NameForm.Tidy(name), name))
            ? Array.ConvertAll((string[])item!, NameForm.Tidy)
        : this;

    /// <summary>Brings names into the one form in which they are compared.</summary>
    internal FieldValue ResolvedBy(NameBook names, NameOf of)
    {
        if (Text is { } text)
        {
            var name = names.Resolve(of, text);
            return new FieldValue(State, Type, name.IsKnown ? 0 : 1, 0, name.Name);
        }

        if (AreAllAsCompared(names, of))
        {
            return this;
        }

        var (known, unknown) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var name in NameSpan)
        {
            var found = names.Resolve(of, name);
            (found.IsKnown ? known : unknown).Add(found.Name);
        }

        return new FieldValue(State, Type, unknown.Count, 0, (string[])[.. known, .. unknown]);
    }

    private bool AreAllAsCompared(NameBook names, NameOf of)
    {
        foreach (var name in NameSpan)
        {
            if (names.Resolve(of, name) is var found && (!found.IsKnown || found.Name != name))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool TryScale(decimal value, out long scaled)
    {
        scaled = 0;
        if (value is > 900_000_000_000_000m or < -900_000_000_000_000m || value * Scale != decimal.Truncate(value * Scale))
        {
            return false;
        }

        scaled = (long)(value * Scale);
        return true;
    }

    internal static string Unscaled(long value) => ((decimal)value / Scale).ToString("0.####", CultureInfo.InvariantCulture);

    private static long Scaled(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        TryScale(value, out var scaled)
            ? scaled
            : throw new ArgumentOutOfRangeException(
                name,
                value,
                "A number has at most four decimal places and lies within ±900,000,000,000,000."
            );

    private string NumberText() =>
        Low == High ? Unscaled(Low)
        : IsOpenAbove ? $"at least {Unscaled(Low)}"
        : IsOpenBelow ? $"at most {Unscaled(High)}"
        : $"{Unscaled(Low)} to {Unscaled(High)}";
}
