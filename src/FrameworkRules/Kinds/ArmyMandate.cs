namespace FrameworkRules.Kinds;

/// <summary>What the army is empowered to do by decision.</summary>
public sealed class ArmyMandate : IKind
{
    private ArmyMandate() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("armyMandates", "mandate of the army", knownTo: "the Council of Ministers");

    /// <summary>Gets whether it has authority by decision.</summary>
    public static FlagField Authorised { get; } =
        Kind.Flag("authorised", "whether it has authority by decision", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets whether it has freedom of movement.</summary>
    public static FlagField FreeMovement { get; } =
        Kind.Flag("freeMovement", "whether it has freedom of movement", testimony: Testimony.ActOf("LB"));
}
