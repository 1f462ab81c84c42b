using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Looks at what hosts give.</summary>
internal static class Given
{
    /// <summary>Copies a list, so that what becomes of the host's own does not matter.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">Something in it is missing.</exception>
    public static IReadOnlyList<T> All<T>(IEnumerable<T> value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Array.AsReadOnly(Items(value, name));

    /// <summary>Copies a list into an array that nobody else holds.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">Something in it is missing.</exception>
    public static T[] Items<T>(IEnumerable<T> value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        T[] copy = [.. value];
        return Array.Exists(copy, item => item is null) ? throw Missing(name) : copy;
    }

    /// <summary>Returns a list that may be left out, if nothing in it is missing.</summary>
    /// <exception cref="ArgumentException">Something in it is missing.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static TList? Whole<TList>(TList? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TList : class, IEnumerable<object?> => value is not null && value.Contains(null) ? throw Missing(name) : value;

    /// <summary>Returns what may not be missing.</summary>
    /// <exception cref="ArgumentNullException">It is.</exception>
    public static T There<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    /// <summary>Returns a value of an enumeration, if it is one that the enumeration declares.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static T Known<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"No {typeof(T).Name} has this value.");

    /// <summary>Returns a value of an enumeration that may be left out, if it is one that the enumeration declares.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static T? Known<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum => value is { } known ? Known(known, name) : null;

    /// <summary>Returns a number that is greater than zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static T Positive<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : INumberBase<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        return value;
    }

    /// <summary>Returns an instant that does not lie before another.</summary>
    /// <remarks>The checks that .NET has write both in the calendar of whoever runs them, and fail where that calendar does not reach.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It does.</exception>
    public static DateTimeOffset NotBefore(
        DateTimeOffset value,
        DateTimeOffset first,
        [CallerArgumentExpression(nameof(value))] string? name = null
    ) =>
        value >= first
            ? value
            : throw new ArgumentOutOfRangeException(name, $"{InstantField.Canonical(value)} lies before {InstantField.Canonical(first)}.");

    /// <summary>Returns an instant that does not lie after another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It does.</exception>
    public static DateTimeOffset NotAfter(
        DateTimeOffset value,
        DateTimeOffset last,
        [CallerArgumentExpression(nameof(value))] string? name = null
    ) =>
        value <= last
            ? value
            : throw new ArgumentOutOfRangeException(name, $"{InstantField.Canonical(value)} lies after {InstantField.Canonical(last)}.");

    private static ArgumentException Missing(string? name) => new("An item of the list is missing.", name);
}
