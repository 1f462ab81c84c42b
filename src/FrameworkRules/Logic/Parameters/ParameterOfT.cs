using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FrameworkRules;

/// <summary>Declares a threshold or deadline of one type: a whole number, a decimal, a <see cref="TimeSpan"/>, a <see cref="DateTimeOffset"/> or a text.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class Parameter<T> : Parameter
    where T : notnull
{
    private readonly T? proposal;

    /// <summary>Declares a parameter that each framework must set, unless it is optional.</summary>
    /// <param name="name">The name by which a host overrides it.</param>
    /// <param name="title">What it sets.</param>
    public Parameter(string name, string title)
        : base(name, title)
    {
        if (!ParameterText.CanRead(typeof(T)))
        {
            throw new NotSupportedException(
                $"A parameter is a whole number, a decimal, a TimeSpan, a DateTimeOffset or a text, and not of type {typeof(T).Name}."
            );
        }
    }

    /// <summary>Gets or sets the value this library proposes where no text gives one. It is marked as a proposal wherever it is shown.</summary>
    public T Proposal
    {
        get => HasProposal ? proposal! : throw new InvalidOperationException($"The parameter \"{Name}\" has no proposed value.");
        init
        {
            proposal = value is null ? throw new ArgumentNullException(nameof(value)) : value;
            HasProposal = true;
        }
    }

    /// <summary>Gets whether this library proposes a value.</summary>
    public bool HasProposal { get; private init; }

    /// <inheritdoc/>
    public override Type ValueType => typeof(T);

    internal override object? ProposedValue => HasProposal ? proposal : null;

    /// <summary>Gets or sets the lowest and the highest value, both allowed; <see langword="null"/>: numbers and times of 0 or more, any instant, any text. A text is not empty and has no control or invisible characters.</summary>
    public (T Lowest, T Highest)? Range { get; init; }

    internal override bool TryRead(string text, [NotNullWhen(true)] out object? value) => ParameterText.TryRead(typeof(T), text, out value);

    internal override object Widened(object value) =>
        value switch
        {
            int whole when typeof(T) == typeof(long) => (long)whole,
            int or long when typeof(T) == typeof(decimal) => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
            _ => value,
        };

    internal override bool Takes(object value) =>
        value is T typed
        && (value is not string text || JsonText.IsName(text))
        && (
            Range is var (lowest, highest)
                ? Comparer<T>.Default.Compare(typed, lowest) >= 0 && Comparer<T>.Default.Compare(typed, highest) <= 0
                : value is DateTimeOffset or string || Comparer<T>.Default.Compare(typed, default) >= 0
        );

    private static string Least(Type type) => type == typeof(DateTimeOffset) || type == typeof(string) ? "" : ", 0 or more";

    internal override string Refusal(string shown)
    {
        var range = Range is var (lowest, highest)
            ? $" from {ParameterText.Show(lowest)} to {ParameterText.Show(highest)}"
            : Least(typeof(T));
        return $"The parameter \"{Name}\" ({Title}) takes {ParameterText.Describe(typeof(T))}{range}, not {JsonText.Quote(shown)}.";
    }
}
