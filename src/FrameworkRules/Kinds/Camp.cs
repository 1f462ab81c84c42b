namespace FrameworkRules.Kinds;

/// <summary>A camp in which groups bear arms.</summary>
public sealed class Camp : IKind
{
    private Camp() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("camps", "camp", knownTo: "the Lebanese army");

    /// <summary>Gets whether its arms were handed over as the plan for the camps says.</summary>
    public static FlagField ArmsHandedOver { get; } =
        Kind.Flag(
            "armsHandedOver",
            "whether its arms were handed over as the plan for the camps says",
            testimony: Testimony.OwedBy("LB", Adverse.Less)
        );
}
