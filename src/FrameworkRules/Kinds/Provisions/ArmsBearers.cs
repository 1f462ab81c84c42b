namespace FrameworkRules.Kinds;

/// <summary>A clause that says who may bear arms.</summary>
public sealed class ArmsBearers : IKind
{
    private ArmsBearers() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("armsBearers", "clause on who may bear arms", matter: "arms");

    /// <summary>Gets the state bodies the clause lists.</summary>
    public static NamesField Bodies { get; } = Kind.Actors("bodies", "state bodies that may bear arms");

    /// <summary>Gets whether the clause provides for any other bearer, forces under a Security Council mandate apart.</summary>
    public static FlagField OtherBearers { get; } =
        Kind.Flag("otherBearers", "whether it provides for other bearers, forces under a Security Council mandate apart");

    /// <summary>Gets whether the clause reserves arms to the state.</summary>
    public static FlagField ReservedToState { get; } = Kind.Flag("reservedToState", "whether it reserves arms to the state");
}
