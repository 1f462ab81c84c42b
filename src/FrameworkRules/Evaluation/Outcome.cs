namespace FrameworkRules;

/// <summary>Says what the submission shows of one precondition.</summary>
public enum Outcome
{
    /// <summary>The requirement is shown to hold.</summary>
    Met,

    /// <summary>The requirement is shown not to hold, and the declared weaker one is shown to.</summary>
    PartiallyMet,

    /// <summary>The requirement is shown not to hold.</summary>
    Unmet,

    /// <summary>Claims that stand equally conflict.</summary>
    Contested,

    /// <summary>No claim settles it.</summary>
    Unknown,

    /// <summary>The precondition does not apply.</summary>
    NotApplicable,

    /// <summary>The precondition's own code failed.</summary>
    Faulted,
}
