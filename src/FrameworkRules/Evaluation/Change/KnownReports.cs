namespace FrameworkRules;

/// <summary>Says which reports are known at each instant: all, those published by then, or those published by one instant.</summary>
internal readonly record struct KnownReports(Knowledge Knowledge, DateTimeOffset? Always = null)
{
    /// <summary>Returns the instant after which reports are not known when another is judged, or <see langword="null"/>.</summary>
    public DateTimeOffset? At(DateTimeOffset asOf) => Always ?? (Knowledge == Knowledge.AsReported ? asOf : null);
}
