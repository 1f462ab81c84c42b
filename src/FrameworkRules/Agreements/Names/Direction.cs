namespace FrameworkRules;

/// <summary>Compares values by which of them speaks more against the party whose conduct they report, and tells which half of a value a word establishes.</summary>
internal static class Direction
{
    /// <summary>Tells whether a value speaks against the party at all.</summary>
    public static bool IsAdverse(Field field, in FieldValue value, string? interested, Voices voices) =>
        field.Testimony.Adverse switch
        {
            Adverse.More => value.State == ValueState.Given && !IsLowest(field, value),
            Adverse.Less => value.IsNone || (value.State == ValueState.Given && !IsHighest(field, value)),
            Adverse.Any => value.State == ValueState.Given,
            Adverse.OfOthers => value.State == ValueState.Given && IsOther(value.Text, interested, voices),
            _ => false,
        };

    /// <summary>Tells whether a value speaks in the party's favour at all.</summary>
    public static bool IsFavourable(Field field, in FieldValue value, string? interested, Voices voices) =>
        field.Testimony.Adverse switch
        {
            Adverse.More => value.IsNone || !IsHighest(field, value),
            Adverse.Less => value.State == ValueState.Given && !IsLowest(field, value),
            Adverse.Any => value.IsNone,
            Adverse.OfOthers => !value.IsNone && IsOrganOf(value.Text, interested, voices),
            _ => false,
        };

    /// <summary>Tells whether one value speaks more against the party than another: every value of its range does.</summary>
    public static bool IsWorse(Field field, in FieldValue one, in FieldValue other)
    {
        var (low, high) = RangeOf(field, one);
        var (otherLow, otherHigh) = RangeOf(field, other);
        return field.Testimony.Adverse switch
        {
            Adverse.More or Adverse.Any => low > otherHigh,
            Adverse.Less => high < otherLow,
            _ => false,
        };
    }

    /// <summary>Tells whether two values may be one.</summary>
    public static bool AreCompatible(Field field, in FieldValue one, in FieldValue other)
    {
        if (one.Type is ValueType.Text && other.Type is ValueType.Text)
        {
            return string.Equals(one.Text, other.Text, StringComparison.Ordinal);
        }

        var (low, high) = RangeOf(field, one);
        var (otherLow, otherHigh) = RangeOf(field, other);
        return low <= otherHigh && otherLow <= high;
    }

    /// <summary>Returns the half of a value that a party's admission, or its adversary's concession, establishes.</summary>
    public static FieldValue HalfOf(Field field, in FieldValue value, bool adverse)
    {
        if (value.IsNone)
        {
            return value;
        }

        var (low, high) = RangeOf(field, value);
        var upward = (field.Testimony.Adverse == Adverse.More) == adverse;
        return field switch
        {
            NumberField => upward ? FieldValue.OfScaled(low, long.MaxValue) : FieldValue.OfScaled(0, high),
            InstantField => upward ? FieldValue.At(low, DateTimeOffset.MaxValue.UtcTicks) : FieldValue.At(0, high),
            _ => value,
        };
    }

    /// <summary>Puts a value on the scale of its field: a flag as 0 or 1, a choice by its place, <see cref="FieldValue.None"/> below all others.</summary>
    public static (long Low, long High) RangeOf(Field field, in FieldValue value)
    {
        if (value.IsNone)
        {
            return (-1, -1);
        }

        if (field is TextField { Choices.Count: > 0 } choice)
        {
            var place = PlaceOf(choice, value.Text);
            return (place, place);
        }

        return field is TextField ? (1, 1) : (value.Low, value.High);
    }

    public static int PlaceOf(TextField choice, string? text)
    {
        for (var i = 0; i < choice.Choices.Count; i++)
        {
            if (string.Equals(choice.Choices[i], text, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsLowest(Field field, in FieldValue value) => RangeOf(field, value).Low <= 0 && field is not InstantField;

    private static bool IsHighest(Field field, in FieldValue value) =>
        field switch
        {
            FlagField => value.IsTrue,
            TextField { Choices.Count: > 0 } choice => PlaceOf(choice, value.Text) == choice.Choices.Count - 1,
            _ => value.High == long.MaxValue,
        };

    /// <summary>Tells whether a name is that of somebody known who is no organ of a side, such as a group on its territory or another side, or of nobody.</summary>
    private static bool IsOther(string? name, string? side, Voices voices) =>
        name is not null && voices.IsKnown(name) && !IsOrganOf(name, side, voices);

    private static bool IsOrganOf(string? name, string? side, Voices voices) =>
        name is not null && voices.Of(name) is { Role: VoiceRole.Side } voice && voice.Side == side;
}
