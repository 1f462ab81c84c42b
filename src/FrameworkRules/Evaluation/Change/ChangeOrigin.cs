namespace FrameworkRules;

/// <summary>Says whether the world changed, a date came, or nothing but the age of what is on file.</summary>
public enum ChangeOrigin
{
    /// <summary>Something happened, began, ended or became known; in a live assessment also: a record came, was replaced or was withdrawn.</summary>
    World,

    /// <summary>A date came that a text, a claim, a waiver or the framework sets, and nothing else.</summary>
    Calendar,

    /// <summary>Nothing was reported: a claim became too old to be believed, a survey no longer reaches far enough, or an event left the window of time that is looked at.</summary>
    Age,
}
