namespace FrameworkRules;

/// <summary>Says what a bare day in a file means.</summary>
internal enum DayMeaning : byte
{
    /// <summary>Its first instant: something begins.</summary>
    Start,

    /// <summary>The first instant of the next day: something ends, and the day is included.</summary>
    End,

    /// <summary>Some instant of it: something happened, was seen or was reported.</summary>
    Whole,

    /// <summary>Its last instant: what is so at its end is judged, and nothing of the next day.</summary>
    Last,
}
