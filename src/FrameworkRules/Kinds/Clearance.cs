namespace FrameworkRules.Kinds;

/// <summary>Clearance of explosive remnants in an area.</summary>
public sealed class Clearance : IKind
{
    private Clearance() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("clearances", "area to clear", knownTo: "the Lebanese army, the United Nations");

    /// <summary>Gets whether it is cleared of explosive remnants.</summary>
    public static FlagField Cleared { get; } =
        Kind.Flag("cleared", "whether it is cleared of explosive remnants", testimony: Testimony.OwedBy("LB", Adverse.Less, "IL"));
}
