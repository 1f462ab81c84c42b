namespace FrameworkRules;

/// <summary>The bounds of a number that a claim gives: equal where it is exact, <see langword="null"/> on a side that is open.</summary>
internal readonly record struct NumberBounds(decimal? Low, decimal? High)
{
    public static NumberBounds Of(in FieldValue value) =>
        value.State == ValueState.Given && value.Type == ValueType.Number
            ? new NumberBounds(
                value.Low == long.MinValue ? null : (decimal)value.Low / FieldValue.Scale,
                value.High == long.MaxValue ? null : (decimal)value.High / FieldValue.Scale
            )
            : default;
}
