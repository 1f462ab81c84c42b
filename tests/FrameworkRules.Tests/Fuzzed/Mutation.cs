using System.Text;
using System.Text.Json;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Fuzzed;

/// <summary>Changes submissions as somebody might who writes them by hand, by a faulty program, or with the intent to do harm.</summary>
internal sealed class Mutation(Dice dice)
{
    /// <summary>Values that stand at the edges of what is read, or beyond.</summary>
    private static readonly byte[][] Odd =
    [
        .. new[]
        {
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-1",
            "1",
            "0.5",
            "100",
            "1e3",
            "1e400",
            "2147483648",
            "9223372036854775808",
            "79228162514264337593543950335",
            "79228162514264337593543950336",
            "5.00000000000000000000000000000000001",
            "[]",
            "{}",
            "[5]",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"\":1}",
            "{\"atLeast\":79228162514264337593543950335}",
            "{\"atMost\":0}",
            "{\"from\":\"0001-01-01\",\"until\":\"9999-12-31\"}",
            "\"\"",
            "\" \"",
            "\"none\"",
            "\"not known\"",
            "\"notKnown\"",
            "\"...\"",
            "\"IL\"",
            "\"LB\"",
            "\"parties\"",
            "\"a\\nb\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\u202eabc\"",
            "\"\\u200b\"",
            "\"\\u2028\"",
            "\"=1+1\"",
            "\"</script><b>\"",
            "\"0001-01-01\"",
            "\"0001-01-01T00:00:00+14:00\"",
            "\"0001-01-01T00:00:00Z\"",
            "\"9999-12-31\"",
            "\"9999-12-31T23:59:59.9999999Z\"",
            "\"9999-12-31T23:59:59.9999999-14:00\"",
            "\"9999-12\"",
            "\"2025\"",
            "\"2025-02\"",
            "\"2025-02-18\"",
            "\"2025-02-18T24:00:00Z\"",
            "\"2025-02-30\"",
            "\"+14:00\"",
            "\"-14:00\"",
            "\"+99:99\"",
            "\"Pacific/Apia\"",
            "\"Asia/Beirut\"",
            "\"full\"",
            "\"missing\"",
            "\"document\"",
            "\"http://[\"",
        }.Select(Encoding.UTF8.GetBytes),
        [.. "\""u8, .. Enumerable.Repeat((byte)'x', 70_000), .. "\""u8],
        [.. Enumerable.Repeat((byte)'[', 70), .. Enumerable.Repeat((byte)']', 70)],
        [.. "\""u8, 0xC3, .. "\""u8],
    ];

    private static readonly byte[] Bytes = [.. "{}[]\",:\\u0d9e-+.none T"u8, 0, 0x80, 0xC3, 0xED, 0xFF];

    /// <summary>Changes a file in a few places.</summary>
    public byte[] Of(byte[] utf8)
    {
        for (var count = dice.Pick(1, 1, 1, 2, 3, 5); count > 0 && utf8.Length > 0; count--)
        {
            utf8 = dice.Chance(15) ? InBytes(utf8) : InStructure(utf8);
        }

        return utf8;
    }

    private byte[] InBytes(byte[] utf8)
    {
        var at = dice.Below(utf8.Length);
        var end = Math.Min(utf8.Length, at + dice.From(1, 12));
        var value = dice.Chance(50) ? dice.PickFrom(Bytes) : (byte)dice.Below(256);
        return dice.Below(5) switch
        {
            0 => Put(utf8, at..(at + 1), [value]),
            1 => Put(utf8, at..at, [value]),
            2 => Put(utf8, at..end, []),
            3 => Put(utf8, end..end, utf8[at..end]),
            _ => utf8[..at],
        };
    }

    private byte[] InStructure(byte[] utf8)
    {
        var parts = JsonPart.Of(utf8);
        if (parts.Count < 2)
        {
            return InBytes(utf8);
        }

        var part = parts[dice.From(1, parts.Count - 1)];
        var other = parts[dice.From(1, parts.Count - 1)];
        var alike = parts.FindAll(each => each.Name == part.Name && each.Type == part.Type);
        return dice.Below(10) switch
        {
            0 => Put(utf8, part.Value, dice.PickFrom(Odd)),
            1 => Put(utf8, part.Value, Retyped(utf8[part.Value], part.Type)),
            2 => Put(utf8, part.Whole, []),
            3 => Put(utf8, part.Whole.Start..part.Whole.Start, [.. utf8[part.Whole.Start..part.Value.End], (byte)',']),
            4 => Put(utf8, part.Value, utf8[other.Value]),
            5 => Moved(utf8, part, other),
            6 => Put(utf8, part.Value, Nested(utf8[part.Value])),
            7 when part.Name is { } name => Renamed(utf8, part, dice.Chance(50) ? other.Name ?? "" : name + "s"),
            _ => Put(utf8, part.Value, utf8[dice.PickFrom(alike).Value]),
        };
    }

    /// <summary>Says the same in another type.</summary>
    private byte[] Retyped(byte[] value, JsonTokenType type) =>
        type switch
        {
            JsonTokenType.String => dice.Chance(50) ? [(byte)'[', .. value, (byte)']'] : value[1..^1],
            JsonTokenType.StartArray or JsonTokenType.StartObject => dice.Chance(50) ? "{}"u8.ToArray() : "[]"u8.ToArray(),
            _ => dice.Chance(50) ? [(byte)'"', .. value, (byte)'"'] : [(byte)'[', .. value, (byte)']'],
        };

    private byte[] Nested(byte[] value)
    {
        var levels = dice.Pick(1, 2, 30, 62, 100);
        return [.. Enumerable.Repeat((byte)'[', levels), .. value, .. Enumerable.Repeat((byte)']', levels)];
    }

    private static byte[] Moved(byte[] utf8, JsonPart part, JsonPart other)
    {
        byte[] moved = [.. utf8[part.Whole.Start..part.Value.End], (byte)','];
        var (gone, to) = (part.Whole.End.Value - part.Whole.Start.Value, other.Whole.Start.Value);
        return to >= part.Whole.Start.Value && to < part.Whole.End.Value
            ? utf8
            : Put(Put(utf8, part.Whole, []), (to > part.Whole.Start.Value ? to - gone : to) is var at ? at..at : default, moved);
    }

    private static byte[] Renamed(byte[] utf8, JsonPart part, string name) =>
        Put(utf8, part.Whole.Start..part.Value.Start, [.. JsonSerializer.SerializeToUtf8Bytes(name), (byte)':']);

    private static byte[] Put(byte[] utf8, Range there, byte[] value) =>
        [.. utf8[..there.Start.Value], .. value, .. utf8[there.End.Value..]];
}
