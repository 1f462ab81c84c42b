namespace FrameworkRules;

/// <summary>Says what was odd about a value that was read, though it could be read.</summary>
internal enum Oddity
{
    /// <summary>Blanks stood around a text, and were taken off.</summary>
    OuterBlanks,

    /// <summary>A time was given with another offset than the time zone of the file has then.</summary>
    OtherOffset,
}
