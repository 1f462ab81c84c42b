namespace FrameworkRules.Kinds;

/// <summary>The delegation of a side to the talks.</summary>
public sealed class Delegation : IKind
{
    private Delegation() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("delegations", "delegation", knownTo: "the government concerned, the convener");

    /// <summary>Gets the side.</summary>
    public static TextField Side { get; } = Kind.Party("side", "the side", required: true, testimony: Testimony.Plain);

    /// <summary>Gets how many of its members are women.</summary>
    public static NumberField Women { get; } = Kind.Count("women", "women", "women among its members", testimony: Testimony.ActOf(Side));

    /// <summary>Gets whether it has heard organisations of civil society on the talks.</summary>
    public static FlagField HeardCivilSociety { get; } =
        Kind.Flag(
            "heardCivilSociety",
            "whether it has heard organisations of civil society on the talks",
            testimony: Testimony.ConductOf(Side, Adverse.Less)
        );
}
