using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Reads numbers, and refuses one that could not be kept as it is written: a <see cref="decimal"/> rounds what has more digits than it holds.</summary>
internal static class ExactNumber
{
    /// <summary>However many of these are digits, a decimal holds them.</summary>
    private const int Characters = 28;

    public static bool TryRead(JsonElement element, out decimal number) =>
        element.TryGetDecimal(out number) && IsKept(JsonMarshal.GetRawUtf8Value(element), number);

    public static bool TryRead(ref Utf8JsonReader reader, out decimal number) =>
        reader.TryGetDecimal(out number) && !reader.HasValueSequence && IsKept(reader.ValueSpan, number);

    public static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && text.Length <= Characters;

    private static bool IsKept(ReadOnlySpan<byte> written, decimal number) =>
        written.Length <= Characters && (number != 0 || !Mantissa(written).ContainsAnyInRange((byte)'1', (byte)'9'));

    private static ReadOnlySpan<byte> Mantissa(ReadOnlySpan<byte> written)
    {
        var exponent = written.IndexOfAny((byte)'e', (byte)'E');
        return exponent < 0 ? written : written[..exponent];
    }
}
