namespace FrameworkRules.Rules;

/// <summary>Tells how a finding of a live assessment has changed, and what changed it. Immutable and safe to share between threads.</summary>
/// <remarks>The evidence of both findings is worked out when it is asked for, from the claims as they stood at the time.</remarks>
public sealed record FindingChange
{
    /// <summary>Gets the finding as it was when it last changed before.</summary>
    public required Finding Before { get; init; }

    /// <summary>Gets the finding as it is after the change.</summary>
    public required Finding After { get; init; }

    /// <summary>Gets what changed it.</summary>
    public required ChangeCause Cause { get; init; }

    /// <summary>Gets whether the outcome is another, or whether the weaker requirement is now shown to hold, or no longer.</summary>
    public bool IsOutcomeChanged => Before.Outcome != After.Outcome || Before.IsWeakerMet != After.IsWeakerMet;

    /// <summary>Gets whether the date has passed, or is another. That one day less is left is no change.</summary>
    public bool IsTimingChanged =>
        Before.Timing.Status != After.Timing.Status
        || Before.Timing.Due != After.Timing.Due
        || Before.Timing.MovedFrom != After.Timing.MovedFrom;

    /// <summary>Gets whether other waivers or exceptions stand beside the finding.</summary>
    public bool IsWaiverChanged =>
        !Before.Waivers.Select(applied => applied.Waiver).SequenceEqual(After.Waivers.Select(applied => applied.Waiver));

    /// <summary>Gets whether nothing but the evidence may have changed: a claim that the finding looks at is new, changed, gone or newly judged.</summary>
    public bool IsEvidenceOnly => !IsOutcomeChanged && !IsTimingChanged && !IsWaiverChanged;

    /// <inheritdoc/>
    public override string ToString() => $"{Before.Key}: {Before.Outcome} -> {After.Outcome} ({Cause})";
}
