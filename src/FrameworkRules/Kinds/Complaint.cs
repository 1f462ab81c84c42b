namespace FrameworkRules.Kinds;

/// <summary>An alleged breach that was reported to the facilitator.</summary>
public sealed class Complaint : IKind
{
    private Complaint() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Event("complaints", "reported breach", knownTo: "the facilitator");

    /// <summary>Gets the side that reported it.</summary>
    public static TextField BySide { get; } = Kind.Party("bySide", "the side that reported it", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether it was answered within the time set.</summary>
    public static FlagField AnsweredInTime { get; } =
        Kind.Flag("answeredInTime", "whether it was answered within the time set", testimony: Testimony.OwedBy("US", Adverse.Less));
}
