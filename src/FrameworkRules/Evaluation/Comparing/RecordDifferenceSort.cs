namespace FrameworkRules;

/// <summary>Says what became of a record on which one of two findings rests.</summary>
public enum RecordDifferenceSort
{
    /// <summary>Only the second state has it.</summary>
    Added,

    /// <summary>Only the first state has it.</summary>
    Gone,

    /// <summary>Both states have one of this identity, which say something different.</summary>
    Changed,

    /// <summary>Both have it; in the second it counts, and in the first it did not.</summary>
    NowCounts,

    /// <summary>Both have it; it was too old to be believed, ended or out of the time looked at in the second.</summary>
    TooOld,

    /// <summary>Both have it; another word stands in its place, or counts for more, in the second.</summary>
    Displaced,

    /// <summary>Both have it; it no longer counts, or is no longer looked at, for another reason.</summary>
    NoLongerCounts,
}
