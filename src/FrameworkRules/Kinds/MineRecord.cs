namespace FrameworkRules.Kinds;

/// <summary>Maps of mines.</summary>
public sealed class MineRecord : IKind
{
    private MineRecord() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("mineRecords", "set of mine maps", knownTo: "the United Nations");

    /// <summary>Gets whether the remaining maps were handed to the United Nations.</summary>
    public static FlagField AllHandedOver { get; } =
        Kind.Flag(
            "allHandedOver",
            "whether the remaining maps were handed to the United Nations",
            testimony: Testimony.OwedBy("IL", Adverse.Less)
        );
}
