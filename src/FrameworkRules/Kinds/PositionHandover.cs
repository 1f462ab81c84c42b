namespace FrameworkRules.Kinds;

/// <summary>A position that was vacated, whether or not somebody took it over.</summary>
public sealed class PositionHandover : IKind
{
    private PositionHandover() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Event("handovers", "vacated position", knownTo: "the monitoring mechanism");

    /// <summary>Gets whether the mechanism was present.</summary>
    public static FlagField MechanismPresent { get; } =
        Kind.Flag("mechanismPresent", "whether the mechanism was present at the handover", testimony: Testimony.Certified);

    /// <summary>Gets the unit that took it over; none where it was handed to nobody.</summary>
    public static TextField ToUnit { get; } = Kind.Text("toUnit", "the unit that took it over", testimony: Testimony.Plain);
}
