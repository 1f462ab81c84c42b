namespace FrameworkRules;

/// <summary>Says why a waiver has no effect.</summary>
public enum WaiverIssue
{
    /// <summary>The framework has no such precondition, or no finding for that party.</summary>
    UnknownPrecondition,

    /// <summary>It stands only from a later instant.</summary>
    NotYetInEffect,

    /// <summary>It has expired.</summary>
    Expired,

    /// <summary>The precondition is met, or does not apply.</summary>
    NotNeeded,
}
