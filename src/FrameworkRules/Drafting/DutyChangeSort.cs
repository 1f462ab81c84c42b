namespace FrameworkRules.Drafting;

/// <summary>Says what became of a duty, or of another clause, between two drafts.</summary>
public enum DutyChangeSort
{
    /// <summary>The first draft has the duty, and the second has not.</summary>
    Gone,

    /// <summary>The second draft has the duty, and the first has not.</summary>
    Added,

    /// <summary>Somebody else is to act.</summary>
    OtherActor,

    /// <summary>One of those who were to act, or whose acts were covered, is not any more.</summary>
    SideLost,

    /// <summary>Others are to act as well, or their acts are covered as well.</summary>
    SideAdded,

    /// <summary>There is more time for it.</summary>
    Later,

    /// <summary>There is less time for it.</summary>
    Sooner,

    /// <summary>It had a time, and has none.</summary>
    TimeLost,

    /// <summary>It had no time, and has one.</summary>
    TimeAdded,

    /// <summary>The wording binds less: "shall" became "should", "intends" or "welcomes".</summary>
    Weaker,

    /// <summary>The wording binds more.</summary>
    Stronger,

    /// <summary>A place or area that was covered is not any more.</summary>
    AreaLost,

    /// <summary>A place or area is covered that was not.</summary>
    AreaAdded,

    /// <summary>Somebody verified it, and nobody does.</summary>
    VerifierLost,

    /// <summary>Nobody verified it, and somebody does.</summary>
    VerifierAdded,

    /// <summary>Both sides owed something to each other by one clause, and one of them does not any more.</summary>
    ReciprocityBroken,

    /// <summary>One side owed something, and the other now owes something in return.</summary>
    ReciprocityMade,

    /// <summary>A clause on something other than a duty is gone.</summary>
    ClauseGone,

    /// <summary>A clause on something other than a duty is new.</summary>
    ClauseAdded,

    /// <summary>A condition, or a reservation, that limits what is owed is new.</summary>
    LimitAdded,

    /// <summary>A condition, or a reservation, that limited what is owed is gone.</summary>
    LimitGone,

    /// <summary>Something that was said is not said any more.</summary>
    TermLost,

    /// <summary>Something that was not said is said.</summary>
    TermAdded,

    /// <summary>Something is said otherwise. Which of the two is better, the change does not tell.</summary>
    OtherTerms,

    /// <summary>Something that was settled stands in brackets.</summary>
    Reopened,

    /// <summary>Something that stood in brackets is settled.</summary>
    Settled,
}
