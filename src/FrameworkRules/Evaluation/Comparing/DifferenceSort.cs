namespace FrameworkRules;

/// <summary>Says in what way two findings differ.</summary>
public enum DifferenceSort
{
    /// <summary>They have one outcome and rest on the same.</summary>
    Unchanged,

    /// <summary>What was shown not to be met, or in part only, is met, or in greater part.</summary>
    Mended,

    /// <summary>What was shown to be met, or in part, is shown not to be.</summary>
    Broken,

    /// <summary>What was not known, or contested, is decided.</summary>
    NewlyKnown,

    /// <summary>What was decided is not known any more, because what was known is too old to be believed.</summary>
    NewlyStale,

    /// <summary>What was decided is not known any more, or contested.</summary>
    NoLongerKnown,

    /// <summary>It is not known either way; now a party claims it, or no longer does.</summary>
    Claimed,

    /// <summary>What applied does not, or the other way round.</summary>
    Applicability,

    /// <summary>The outcome is the same; its date has passed, or is another.</summary>
    Date,

    /// <summary>The outcome is the same and rests on something else.</summary>
    OtherEvidence,

    /// <summary>Only the first assessment has the finding.</summary>
    Gone,

    /// <summary>Only the second assessment has the finding.</summary>
    Added,
}
