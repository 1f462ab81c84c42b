namespace FrameworkRules;

/// <summary>Grades a source, best first. A claim's own weight also depends on whether it was verified and on whether it is an admission.</summary>
public enum SourceGrade
{
    /// <summary>The text of an instrument or an official act itself.</summary>
    Document,

    /// <summary>A United Nations or other third-party observer.</summary>
    Observer,

    /// <summary>An official record of a state or body: minutes, a return, a gazette.</summary>
    Official,

    /// <summary>A statement of a party or armed group.</summary>
    Party,

    /// <summary>Press or another secondary account.</summary>
    Press,
}
