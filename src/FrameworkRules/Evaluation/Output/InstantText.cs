namespace FrameworkRules;

/// <summary>Writes instants with the offset from UTC of the local time, without making a text of each.</summary>
/// <remarks>With the offset a reader sees the day that was meant: a source of 18 February stands there as 18 February.</remarks>
internal static class InstantText
{
    public static int Write(DateTimeOffset instant, LocalDays days, Span<byte> into) => InstantForm.Write(days.Local(instant), into);

    public static string Of(DateTimeOffset instant, LocalDays days) => InstantForm.Of(days.Local(instant));

    /// <summary>Renders a value for people as <see cref="FieldValue.ToString"/> does, but its instants with the offset.</summary>
    public static string Of(in FieldValue value, LocalDays days) =>
        value.State != ValueState.Given || value.Type != ValueType.Instant ? value.ToString()
        : value.Low == value.High ? Of(value.Instant, days)
        : $"{Of(value.Instant, days)} to {Of(value.Latest, days)}";

    /// <summary>Renders what a parameter is set to, an instant with the offset.</summary>
    public static string Of(ParameterValue value, LocalDays days) =>
        value.Value is DateTimeOffset instant ? Of(instant, days) : value.ToString();
}
