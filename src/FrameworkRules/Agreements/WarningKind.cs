namespace FrameworkRules;

/// <summary>Says what a <see cref="Warning"/> is about.</summary>
public enum WarningKind
{
    /// <summary>The state was prepared for another framework than the one it is judged under.</summary>
    OtherFramework,

    /// <summary>Nothing plays a role of a framework that is written for roles.</summary>
    UncastRole,

    /// <summary>Neither the file nor the framework knows a name; it compares as not known.</summary>
    UnknownName,

    /// <summary>Somebody speaks whom neither the file nor the framework knows; the word counts as that of a stranger.</summary>
    UnknownSpeaker,

    /// <summary>A survey covers a part of a list that no precondition asks for.</summary>
    UnknownScope,

    /// <summary>A waiver has no effect.</summary>
    WaiverWithoutEffect,

    /// <summary>Records of a kind are on file, and none of them is of those that a precondition looks for.</summary>
    NoneMatches,

    /// <summary>Blanks stood around a text, and were taken off.</summary>
    OuterBlanks,

    /// <summary>Records filed under different ids look alike, and count as one.</summary>
    LookAlike,

    /// <summary>A time is given with another offset from UTC than the time zone of the file has then.</summary>
    OtherOffset,

    /// <summary>Acts of one side are on file, none of another's, and nobody says to have surveyed the other's acts, or looked for them.</summary>
    OneSided,
}
