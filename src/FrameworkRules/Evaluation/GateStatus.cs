namespace FrameworkRules;

/// <summary>Says what the blocking preconditions of a gate amount to. It is never more than what they show.</summary>
public enum GateStatus
{
    /// <summary>At least one is met, and all others are met or do not apply.</summary>
    Satisfied,

    /// <summary>At least one is unmet or partially met.</summary>
    NotSatisfied,

    /// <summary>None is unmet, but one at least is unknown, contested or faulted, or not one is met.</summary>
    Undetermined,
}
