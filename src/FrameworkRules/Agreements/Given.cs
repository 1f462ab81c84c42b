using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Looks at what hosts give.</summary>
internal static class Given
{
    /// <summary>Copies a list, so that what becomes of the host's own does not matter.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">Something in it is missing.</exception>
    public static IReadOnlyList<T> All<T>(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        T[] copy = [.. value];
        return Array.Exists(copy, item => item is null)
            ? throw new ArgumentException("An item of the list is missing.", nameof(value))
            : Array.AsReadOnly(copy);
    }

    /// <summary>Returns a value of an enumeration, if it is one that the enumeration declares.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static T Known<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"No {typeof(T).Name} has this value.");
}
