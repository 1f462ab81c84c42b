namespace FrameworkRules;

/// <summary>Says how time bears on the claims of a kind.</summary>
public enum ClaimNature
{
    /// <summary>Holds from an instant until another, or until a notice ends it: an act, a stance, a legal state.</summary>
    Status,

    /// <summary>Holds on the ground when it is seen, and is believed for a limited time after: presence, control, a count.</summary>
    Ground,

    /// <summary>Happened at an instant, and is selected by windows of time.</summary>
    Event,

    /// <summary>Stands in an instrument: a clause, a commitment.</summary>
    Provision,
}
