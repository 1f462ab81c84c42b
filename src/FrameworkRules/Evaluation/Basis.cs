namespace FrameworkRules;

/// <summary>Says on whose word a finding rests, or what keeps it open. A finding may have several.</summary>
public enum Basis
{
    /// <summary>Nothing that bears on it was submitted, or too little.</summary>
    NotSubmitted,

    /// <summary>Those whose word counts have said it.</summary>
    Established,

    /// <summary>Something it rests on is reported by the press, or by a third state, and by nobody else.</summary>
    PressAlone,

    /// <summary>A party has said what is against itself.</summary>
    Admitted,

    /// <summary>A party denies what others have established.</summary>
    Denied,

    /// <summary>A party says so in its own favour, and nobody else does.</summary>
    Claimed,

    /// <summary>A party says so against its adversary.</summary>
    Alleged,

    /// <summary>Something was announced, and nothing is known of it since.</summary>
    Announced,

    /// <summary>Something was known and is too old to be believed.</summary>
    Stale,

    /// <summary>Somebody tells of it whose word does not count on it.</summary>
    Hearsay,

    /// <summary>Something is presumed until there is notice of the contrary.</summary>
    Presumed,
}
