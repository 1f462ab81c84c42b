namespace FrameworkRules;

/// <summary>Says what a speaker's word on one field of one subject is worth, before it is held against the words of others.</summary>
internal enum Word : byte
{
    /// <summary>The claim does not state the field.</summary>
    None,

    /// <summary>Somebody tells of others' acts, agreements or conduct: it counts for nothing.</summary>
    Hearsay,

    /// <summary>A party speaks in its own favour: by itself it establishes nothing.</summary>
    Claimed,

    /// <summary>A party speaks against its adversary: by itself it establishes nothing.</summary>
    Alleged,

    /// <summary>The press, or a third state, reports it.</summary>
    Reported,

    /// <summary>A party speaks against itself: it establishes the half that is against it.</summary>
    Admitted,

    /// <summary>A party speaks in its adversary's favour: it establishes the half that is in that favour.</summary>
    Conceded,

    /// <summary>Somebody whose word counts on it.</summary>
    Established,

    /// <summary>The document of the act or agreement itself.</summary>
    Documented,
}
