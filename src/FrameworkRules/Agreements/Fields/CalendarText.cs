namespace FrameworkRules;

/// <summary>Reads days, months and years: "2025-02-18", "2025-02", "2025". Most instants of a file are days, so their digits are read here one by one.</summary>
internal static class CalendarText
{
    /// <summary>How many characters a day has; a month and a year have fewer.</summary>
    public const int LongestLength = 10;

    private const int YearLength = 4;
    private const int MonthLength = 7;
    private const int MonthStart = 5;
    private const int DayStart = 8;
    private const int LastMonth = 12;

    /// <summary>Reads a text in one of the three forms, and in no other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Receives the first day of what is meant.</param>
    /// <param name="last">Receives the last.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly first, out DateOnly last)
    {
        (first, last) = (default, default);
        if (
            text.Length is not (YearLength or MonthLength or LongestLength)
            || !TryReadNumber(text[..YearLength], out var year)
            || year < DateOnly.MinValue.Year
        )
        {
            return false;
        }

        if (text.Length == YearLength)
        {
            (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, LastMonth, DateTime.DaysInMonth(year, LastMonth)));
            return true;
        }

        if (text[YearLength] != '-' || !TryReadNumber(text[MonthStart..MonthLength], out var month) || month is < 1 or > LastMonth)
        {
            return false;
        }

        var days = DateTime.DaysInMonth(year, month);
        if (text.Length == MonthLength)
        {
            (first, last) = (new DateOnly(year, month, 1), new DateOnly(year, month, days));
            return true;
        }

        if (text[MonthLength] != '-' || !TryReadNumber(text[DayStart..], out var day) || day < 1 || day > days)
        {
            return false;
        }

        first = last = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
