namespace FrameworkRules;

/// <summary>Tells how a finding has changed, and what changed it. Immutable and safe to share between threads.</summary>
/// <remarks>The evidence of both findings is worked out when it is asked for, from the claims as they stood at the time.</remarks>
public sealed class FindingChange
{
    private IReadOnlyList<ChangeCause>? mainCauses;

    /// <summary>Gets the finding as it was when it last changed before.</summary>
    public required Finding Before
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets the finding as it is after the change.</summary>
    public required Finding After
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets the instant judged when it changed.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Gets what may have changed it: all that happened to what the finding looks at, at the one instant; at least one.</summary>
    public required IReadOnlyList<ChangeCause> Causes
    {
        get;
        init => field = Given.All(value);
    }

    /// <summary>Gets what changed it: those of the <see cref="Causes"/> that the finding rests on before or after, and what they stand in the place of. Worked out on first use.</summary>
    /// <remarks>Where it rests on none of them, all causes.</remarks>
    public IReadOnlyList<ChangeCause> MainCauses => mainCauses ??= FrameworkRules.MainCauses.Of(this);

    /// <summary>Gets whether the world changed, a date came, or nothing but the age of what is on file: the first of these that a main cause speaks for.</summary>
    public ChangeOrigin Origin => MainCauses.Min(cause => cause.Origin);

    /// <summary>Gets the local day on which it changed.</summary>
    public DateOnly Day => After.Days.DayOf(AsOf);

    /// <summary>Gets whether the outcome is another, or whether the weaker requirement is now shown to hold, or no longer.</summary>
    public bool IsOutcomeChanged => Before.Outcome != After.Outcome || Before.IsWeakerMet != After.IsWeakerMet;

    /// <summary>Gets whether the date has passed, or is another. That one day less is left is no change.</summary>
    public bool IsTimingChanged =>
        Before.Timing.Status != After.Timing.Status
        || Before.Timing.Due != After.Timing.Due
        || Before.Timing.MovedFrom != After.Timing.MovedFrom;

    /// <summary>Gets whether other waivers or exceptions stand beside the finding.</summary>
    public bool IsWaiverChanged => !Before.Waivers.SequenceEqual(After.Waivers);

    /// <summary>Gets whether nothing but the evidence may have changed: a claim that the finding looks at is new, changed, gone or newly judged.</summary>
    public bool IsEvidenceOnly => !IsOutcomeChanged && !IsTimingChanged && !IsWaiverChanged;

    /// <summary>Gets whether the finding rests on something else than before, or comes to something else. Asking works out the evidence of both.</summary>
    internal bool IsAny =>
        !IsEvidenceOnly
        || Before.SatisfiedCount != After.SatisfiedCount
        || Before.SubjectCount != After.SubjectCount
        || !Before.DutyBearers.SequenceEqual(After.DutyBearers)
        || !Before.Remarks.SequenceEqual(After.Remarks)
        || !Before.Surveys.SequenceEqual(After.Surveys)
        || !Before.Instruments.SequenceEqual(After.Instruments)
        || !Before.Evidence.Select(Shown).SequenceEqual(After.Evidence.Select(Shown));

    /// <summary>Copies the change without what confidential claims say or reveal.</summary>
    public FindingChange WithoutConfidential() =>
        new()
        {
            Before = Before.WithoutConfidential(),
            After = After.WithoutConfidential(),
            AsOf = AsOf,
            Causes = [.. Causes.Select(cause => cause.WithoutConfidential())],
            mainCauses = [.. MainCauses.Select(cause => cause.WithoutConfidential())],
        };

    /// <inheritdoc/>
    public override string ToString() => $"{Before.Key}: {Before.Outcome} -> {After.Outcome} ({string.Join("; ", Causes)})";

    private static (AgreementClaim, Field, string, Truth, Standing, string) Shown(Evidence evidence) =>
        (evidence.Claim, evidence.Field, evidence.Required, evidence.Judgement, evidence.Standing, evidence.Speaker);
}
