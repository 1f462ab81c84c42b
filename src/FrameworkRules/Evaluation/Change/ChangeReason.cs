namespace FrameworkRules;

/// <summary>Says by what a record changes a finding.</summary>
public enum ChangeReason
{
    /// <summary>It was inserted.</summary>
    Inserted,

    /// <summary>It replaced another.</summary>
    Replaced,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>It became known: it was published.</summary>
    Reported,

    /// <summary>It became known that a claim was verified.</summary>
    Verified,

    /// <summary>What a claim tells of began or happened; the period of a survey or of a waiver began; a text was made.</summary>
    Began,

    /// <summary>What a claim tells of ended; a survey no longer reaches far enough; a waiver or a text ended.</summary>
    Ended,

    /// <summary>A claim became too old to be believed.</summary>
    WentStale,

    /// <summary>An event left the window of time that is looked at; of a survey: what it does not cover, or covers, did.</summary>
    LeftWindow,

    /// <summary>A date in a claim came, or came near, or lies some time back.</summary>
    DateCame,

    /// <summary>The date of the duty passed.</summary>
    DeadlinePassed,

    /// <summary>The cessation began, since when the finding looks at what happens.</summary>
    CessationBegan,

    /// <summary>A later word of the same speaker stands in its place.</summary>
    Superseded,

    /// <summary>Somebody is heard whose word counts for more.</summary>
    Outranked,
}
