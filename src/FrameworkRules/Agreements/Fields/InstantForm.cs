using System.Globalization;

namespace FrameworkRules;

/// <summary>Writes an instant with its offset from UTC, to the tick, in the form in which files and documents have it.</summary>
internal static class InstantForm
{
    /// <summary>How many bytes an instant takes at most.</summary>
    public const int LongestInBytes = 40;

    private const string InUtc = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private const string WithOffset = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <summary>Writes an instant with its offset.</summary>
    public static int Write(DateTimeOffset local, Span<byte> into)
    {
        // Most instants are whole seconds, and for those .NET has a form that it writes ten times as fast as one that is given.
        if (local.Ticks % TimeSpan.TicksPerSecond == 0 && local.TryFormat(into, out var seconds, "s", CultureInfo.InvariantCulture))
        {
            return seconds + WriteOffset(local.Offset, into[seconds..]);
        }

        return local.TryFormat(into, out var written, FormatOf(local), CultureInfo.InvariantCulture)
            ? written
            : throw new ArgumentException("There is no room for an instant.", nameof(into));
    }

    /// <summary>Returns an instant with its offset as a text.</summary>
    public static string Of(DateTimeOffset local) => local.ToString(FormatOf(local), CultureInfo.InvariantCulture);

    private static int WriteOffset(TimeSpan offset, Span<byte> into)
    {
        if (offset == TimeSpan.Zero)
        {
            into[0] = (byte)'Z';
            return 1;
        }

        var (hours, minutes) = (Math.Abs(offset.Hours), Math.Abs(offset.Minutes));
        ReadOnlySpan<byte> text =
        [
            offset < TimeSpan.Zero ? (byte)'-' : (byte)'+',
            (byte)('0' + (hours / 10)),
            (byte)('0' + (hours % 10)),
            (byte)':',
            (byte)('0' + (minutes / 10)),
            (byte)('0' + (minutes % 10)),
        ];
        text.CopyTo(into);
        return text.Length;
    }

    private static string FormatOf(DateTimeOffset local) => local.Offset == TimeSpan.Zero ? InUtc : WithOffset;
}
