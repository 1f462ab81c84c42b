namespace FrameworkRules;

/// <summary>Says how one claim about a field stands against the others about the same subject, in the order in which they count.</summary>
public enum Standing : byte
{
    /// <summary>The claim says nothing about the field.</summary>
    Silent,

    /// <summary>It is judged: the word of somebody whose word counts on it.</summary>
    Heard,

    /// <summary>A party speaks against itself: it is judged by that half, at least so much.</summary>
    Admission,

    /// <summary>A party speaks in its adversary's favour: it is judged by that half, at most so much.</summary>
    Concession,

    /// <summary>The press, or a third state, reports it: it is judged where nobody better speaks.</summary>
    Reported,

    /// <summary>A party says it in its own favour: by itself it establishes nothing.</summary>
    Claimed,

    /// <summary>A party says it against its adversary: by itself it establishes nothing.</summary>
    Alleged,

    /// <summary>It was reported before it could be so, or has not begun for certain: it counts for nothing.</summary>
    Announced,

    /// <summary>It has ended, or is too old to be believed.</summary>
    Stale,

    /// <summary>A later claim replaces it.</summary>
    Superseded,

    /// <summary>Its speaker cannot establish it: it counts for nothing.</summary>
    Hearsay,
}
