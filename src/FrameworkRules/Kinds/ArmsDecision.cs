namespace FrameworkRules.Kinds;

/// <summary>A decision of a government about who may bear arms. The subject is the matter decided, so that a later decision replaces an earlier one.</summary>
public sealed class ArmsDecision : IKind
{
    private ArmsDecision() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("armsDecisions", "decision on arms", knownTo: "the Council of Ministers");

    /// <summary>Gets the body that decided.</summary>
    public static TextField Body { get; } = Kind.Actor("body", "body that decided", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether it bans arms outside the state at once.</summary>
    public static FlagField ImmediateBan { get; } =
        Kind.Flag("immediateBan", "whether it bans arms outside the state at once", testimony: Testimony.ActOf(Body));

    /// <summary>Gets the target date.</summary>
    public static InstantField TargetDate { get; } = Kind.End("targetDate", "target date", testimony: Testimony.ActOf(Body));

    /// <summary>Gets whether it was withdrawn.</summary>
    public static FlagField Withdrawn { get; } = Kind.Flag("withdrawn", "whether it was withdrawn", testimony: Testimony.ActOf(Body));
}
