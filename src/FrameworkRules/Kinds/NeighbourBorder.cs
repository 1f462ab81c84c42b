namespace FrameworkRules.Kinds;

/// <summary>A border with a neighbour, its delineation and the committee for it.</summary>
public sealed class NeighbourBorder : IKind
{
    private NeighbourBorder() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("neighbourBorders", "border", knownTo: "the two governments");

    /// <summary>Gets the neighbour.</summary>
    public static TextField Neighbour { get; } = Kind.Actor("neighbour", "the neighbour", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether an agreed delineation is in force.</summary>
    public static FlagField Delineated { get; } =
        Kind.Flag("delineated", "whether an agreed delineation is in force", testimony: Testimony.AgreedBy(Neighbour));

    /// <summary>Gets whether the two have agreed to delineate.</summary>
    public static FlagField AgreedToDelineate { get; } =
        Kind.Flag("agreedToDelineate", "whether the two have agreed to delineate", testimony: Testimony.AgreedBy(Neighbour));

    /// <summary>Gets whether joint committees exist.</summary>
    public static FlagField HasCommittees { get; } =
        Kind.Flag("hasCommittees", "whether joint committees exist", testimony: Testimony.AgreedBy(Neighbour));

    /// <summary>Gets when the joint committee last met.</summary>
    public static InstantField CommitteeMet { get; } =
        Kind.LastHappened("committeeMet", "when the joint committee last met", testimony: Testimony.AgreedBy(Neighbour));
}
