using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Takes texts and instants of which nothing need be said. Names that come again, in one file or the next, are made and checked once.</summary>
internal sealed class QuickTexts
{
    /// <summary>How many characters a day, month or year has at most.</summary>
    public const int LongestDay = 10;

    private const int LongestKept = 32;
    private const int LongestEscaped = 64;
    private const int SlotBits = 9;

    [ThreadStatic]
    private static QuickTexts? spare;

    private readonly string?[] kept = new string?[1 << SlotBits];

    private QuickTexts() { }

    /// <summary>Gets room for the names of one list.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Gets or sets what places bare days.</summary>
    public LocalDays? Days { get; set; }

    /// <summary>Lends the names that the thread has kept; who reads a file gives them back.</summary>
    public static QuickTexts Rent()
    {
        var texts = spare ?? new QuickTexts();
        spare = null;
        return texts;
    }

    public static void Return(QuickTexts texts)
    {
        texts.Days = null;
        spare = texts;
    }

    /// <summary>Takes a name that is fit for one as it stands.</summary>
    public bool TryTakeName(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? name)
    {
        name = null;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        if (reader.ValueIsEscaped || reader.ValueSpan.Length > LongestKept)
        {
            return TryTakeNew(ref reader, out name);
        }

        ref var slot = ref kept[SlotOf(reader.ValueSpan)];
        if (slot is not null && Ascii.Equals(reader.ValueSpan, slot))
        {
            name = slot;
            return true;
        }

        if (!TryTakeNew(ref reader, out name))
        {
            return false;
        }

        slot = name;
        return true;
    }

    /// <summary>Takes a text of several lines that is fit for one as it stands.</summary>
    public static bool TryTakeProse(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        text = null;
        return reader.TokenType == JsonTokenType.String && TryTake(ref reader, out text) && JsonText.IsProse(text);
    }

    /// <summary>Takes an instant in the usual forms: to the second, in UTC or with the offset that the zone has then.</summary>
    public bool TryTakeInstant(ref Utf8JsonReader reader, out DateTimeOffset instant)
    {
        instant = default;
        Span<byte> text = stackalloc byte[LongestEscaped];
        return reader.TokenType == JsonTokenType.String
            && reader.ValueSpan.Length <= LongestEscaped
            && IsUsual(reader.ValueIsEscaped ? text[..reader.CopyString(text)] : reader.ValueSpan)
            && reader.TryGetDateTimeOffset(out instant)
            && (instant.Offset == TimeSpan.Zero || Days?.Contradict(instant) != true);
    }

    /// <summary>Takes what may be a day, a month or a year.</summary>
    /// <param name="reader">Stands at the value.</param>
    /// <param name="text">Receives the characters; it holds <see cref="LongestDay"/>.</param>
    /// <param name="length">Receives how many there are.</param>
    public static bool TryTakeDay(ref Utf8JsonReader reader, scoped Span<char> text, out int length)
    {
        length = 0;
        if (
            reader.TokenType != JsonTokenType.String
            || reader.ValueIsEscaped
            || reader.ValueSpan.Length > LongestDay
            || !Ascii.IsValid(reader.ValueSpan)
        )
        {
            return false;
        }

        length = Encoding.ASCII.GetChars(reader.ValueSpan, text);
        return true;
    }

    /// <summary>Tells whether a text has the form "2025-02-18T23:59:59Z" or "2025-02-18T23:59:59+02:00".</summary>
    private static bool IsUsual(ReadOnlySpan<byte> text) =>
        text.Length is 20 or 25
        && text[10] == (byte)'T'
        && (text.Length == 20 ? text[19] == (byte)'Z' : text[19] is (byte)'+' or (byte)'-');

    private static bool TryTakeNew(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? name)
    {
        if (IsPlain(reader))
        {
            name = Encoding.ASCII.GetString(reader.ValueSpan);
            return name is not (JsonText.NoneWord or JsonText.Placeholder);
        }

        return TryTake(ref reader, out name) && JsonText.IsName(name);
    }

    /// <summary>Tells whether a text has nothing but letters, digits and signs that are seen, and blanks between them: most have, and of those little need be asked.</summary>
    private static bool IsPlain(in Utf8JsonReader reader) =>
        reader is { ValueIsEscaped: false, ValueSpan: [> (byte)' ', ..] and [.., > (byte)' '] }
        && !reader.ValueSpan.ContainsAnyExceptInRange((byte)' ', (byte)'~');

    private static bool TryTake(ref Utf8JsonReader reader, out string text)
    {
        var read = reader.GetString()!;
        text = NameForm.Tidy(read);
        return read != JsonText.Placeholder && read != "…" && !NameForm.HasOuterBlanks(read) && NameForm.Invisible(read) is null;
    }

    /// <summary>Returns where a text is kept, by its length, its beginning and its end.</summary>
    private static int SlotOf(ReadOnlySpan<byte> text)
    {
        var mixed = (ulong)text.Length;
        if (text.Length >= sizeof(ulong))
        {
            mixed ^= MemoryMarshal.Read<ulong>(text) ^ BitOperations.RotateLeft(MemoryMarshal.Read<ulong>(text[^sizeof(ulong)..]), 23);
        }
        else
        {
            foreach (var letter in text)
            {
                mixed = (mixed << sizeof(ulong)) ^ letter;
            }
        }

        return (int)((mixed * 0x9E37_79B9_7F4A_7C15) >> (64 - SlotBits));
    }
}
