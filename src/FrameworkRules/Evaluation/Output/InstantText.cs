using System.Globalization;

namespace FrameworkRules;

/// <summary>Writes instants without making a text of each.</summary>
internal static class InstantText
{
    /// <summary>How many bytes an instant takes at most.</summary>
    public const int LongestInBytes = 40;

    public static int Write(DateTimeOffset instant, Span<byte> into) =>
        instant.UtcDateTime.TryFormat(into, out var written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
            ? written
            : throw new ArgumentException("There is no room for an instant.", nameof(into));
}
