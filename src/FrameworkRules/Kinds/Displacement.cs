namespace FrameworkRules.Kinds;

/// <summary>The displaced of one side, and localities closed to them.</summary>
public sealed class Displacement : IKind
{
    private Displacement() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Ground("displacements", "displacement", TimeSpan.FromDays(30), knownTo: "OCHA, IOM, the governments");

    /// <summary>Gets the side.</summary>
    public static TextField Side { get; } = Kind.Party("side", "the side", required: true, testimony: Testimony.Plain);

    /// <summary>Gets localities closed to return by military order.</summary>
    public static NumberField ClosedLocalities { get; } =
        Kind.Count("closedLocalities", "localities", "localities closed to return by military order", testimony: Testimony.Undeclared);

    /// <summary>Gets people displaced.</summary>
    public static NumberField Displaced { get; } = Kind.Count("displaced", "people", "people displaced", testimony: Testimony.Undeclared);

    /// <summary>Gets whether the latest figure is below the previous one.</summary>
    public static FlagField Falling { get; } =
        Kind.Flag("falling", "whether the latest figure is below the previous one", testimony: Testimony.Undeclared);
}
