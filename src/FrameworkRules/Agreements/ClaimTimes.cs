namespace FrameworkRules;

/// <summary>Says how a claim stands in time at the instant judged. A claim of which nothing is said here is believed.</summary>
[Flags]
internal enum ClaimTimes : byte
{
    /// <summary>It has begun, has not ended and is believed.</summary>
    Current = 0,

    /// <summary>It was reported before what it tells of could be so.</summary>
    Announced = 1,

    /// <summary>It has not begun, or it is not certain that it has.</summary>
    NotBegun = 2,

    /// <summary>It has ended.</summary>
    Ended = 4,

    /// <summary>It is too old to be believed, or has ended nobody knows when.</summary>
    Stale = 8,

    /// <summary>It was verified, but that was not known.</summary>
    Unverified = 16,
}
