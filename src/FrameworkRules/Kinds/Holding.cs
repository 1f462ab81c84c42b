namespace FrameworkRules.Kinds;

/// <summary>Heavy weapons of one category, and the account of them.</summary>
public sealed class Holding : IKind
{
    private Holding() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("holdings", "category of weapons", knownTo: "the agreed verifier");

    /// <summary>Gets the group.</summary>
    public static TextField HeldBy { get; } = Kind.Actor("group", "the group", required: true, testimony: Testimony.Plain);

    /// <summary>Gets the baseline, declared or agreed as a range.</summary>
    public static NumberField Baseline { get; } =
        Kind.Amount("baseline", "weapons", "the baseline, declared or agreed as a range", testimony: Testimony.Certified);

    /// <summary>Gets whether the baseline is lodged with the verifier.</summary>
    public static FlagField BaselineLodged { get; } =
        Kind.Flag("baselineLodged", "whether the baseline is lodged with the verifier", testimony: Testimony.Certified);

    /// <summary>Gets whether the latest account states what was surrendered, destroyed and remains.</summary>
    public static FlagField Accounted { get; } =
        Kind.Flag(
            "accounted",
            "whether the latest account states what was surrendered, destroyed and remains",
            testimony: Testimony.Certified
        );

    /// <summary>Gets the number surrendered or destroyed.</summary>
    public static NumberField Collected { get; } =
        Kind.Count("collected", "items", "the number surrendered or destroyed", testimony: Testimony.OwedBy("LB", Adverse.Less));
}
