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

internal static class Outcomes
{
    public static readonly Outcome[] All = Enum.GetValues<Outcome>();

    public static Outcome Of(Truth requirement, Truth weaker, Truth applicability) =>
        applicability == Truth.False ? Outcome.NotApplicable
        : requirement == Truth.True ? Outcome.Met
        : applicability != Truth.True ? Open(applicability)
        : requirement != Truth.False ? Open(requirement)
        : weaker == Truth.True ? Outcome.PartiallyMet
        : Outcome.Unmet;

    public static bool IsUnmet(this Outcome outcome) => outcome is Outcome.Unmet or Outcome.PartiallyMet;

    private static Outcome Open(Truth truth) => truth == Truth.Contested ? Outcome.Contested : Outcome.Unknown;
}
