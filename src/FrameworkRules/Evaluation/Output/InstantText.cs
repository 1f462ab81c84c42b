using System.Globalization;

namespace FrameworkRules;

/// <summary>Writes instants with the offset from UTC of the local time, without making a text of each.</summary>
/// <remarks>With the offset a reader sees the day that was meant: a source of 18 February stands there as 18 February.</remarks>
internal static class InstantText
{
    /// <summary>How many bytes an instant takes at most.</summary>
    public const int LongestInBytes = 40;

    private const string InUtc = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private const string WithOffset = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    public static int Write(DateTimeOffset instant, LocalDays days, Span<byte> into)
    {
        return Write(Local(instant, days), into);
    }

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

    public static string Of(DateTimeOffset instant, LocalDays days)
    {
        var local = Local(instant, days);
        return local.ToString(FormatOf(local), CultureInfo.InvariantCulture);
    }

    /// <summary>Renders a value for people as <see cref="FieldValue.ToString"/> does, but its instants with the offset.</summary>
    public static string Of(in FieldValue value, LocalDays days) =>
        value.State != ValueState.Given || value.Type != ValueType.Instant ? value.ToString()
        : value.Low == value.High ? Of(value.Instant, days)
        : $"{Of(value.Instant, days)} to {Of(value.Latest, days)}";

    /// <summary>Renders what a parameter is set to, an instant with the offset.</summary>
    public static string Of(ParameterValue value, LocalDays days) =>
        value.Value is DateTimeOffset instant ? Of(instant, days) : value.ToString();

    private static DateTimeOffset Local(DateTimeOffset instant, LocalDays days) => days.Local(instant);

    private static string FormatOf(DateTimeOffset local) => local.Offset == TimeSpan.Zero ? InUtc : WithOffset;
}
