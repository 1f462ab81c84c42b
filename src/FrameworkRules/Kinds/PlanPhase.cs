namespace FrameworkRules.Kinds;

/// <summary>A phase of the army's plan.</summary>
public sealed class PlanPhase : IKind
{
    private PlanPhase() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Status("planPhases", "phase of the plan", knownTo: "the Lebanese army, the agreed verifier", isListedByTexts: true);

    /// <summary>Gets whether it is the phase under way.</summary>
    public static FlagField IsCurrent { get; } =
        Kind.Flag("current", "whether it is the phase under way", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets its zone.</summary>
    public static TextField Zone { get; } = Kind.Text("zone", "its zone", testimony: Testimony.Plain);

    /// <summary>Gets whether the verifier has reported the zone free of non-state arms.</summary>
    public static FlagField VerifiedFree { get; } =
        Kind.Flag("verifiedFree", "whether the verifier has reported the zone free of non-state arms", testimony: Testimony.Certified);

    /// <summary>Gets when the verifier reported it so.</summary>
    public static InstantField ReportedFreeOn { get; } =
        Kind.Happened("reportedFreeOn", "when the verifier reported it so", testimony: Testimony.Certified);

    /// <summary>Gets the date the plan gives it.</summary>
    public static InstantField Due { get; } = Kind.End("due", "the date the plan gives it", testimony: Testimony.ActOf("LB"));
}
