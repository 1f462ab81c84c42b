namespace FrameworkRules.Kinds;

/// <summary>A tally of incidents of one side, month against month.</summary>
public sealed class IncidentTally : IKind
{
    private IncidentTally() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Ground("incidentTallies", "tally", TimeSpan.FromDays(30), knownTo: "the monitoring mechanism, UNIFIL");

    /// <summary>Gets the side.</summary>
    public static TextField Side { get; } = Kind.Party("side", "the side", required: true, testimony: Testimony.Plain);

    /// <summary>Gets what is tallied.</summary>
    public static TextField Of { get; } = Kind.Choice("of", "what is tallied", Testimony.Plain, "crossings", "attacks");

    /// <summary>Gets whether the monthly number falls.</summary>
    public static FlagField Falling { get; } =
        Kind.Flag("falling", "whether the monthly number falls", testimony: Testimony.ConductOf(Side, Adverse.Less));

    /// <summary>Gets whether it is under the agreed ceiling or tolerance.</summary>
    public static FlagField UnderAgreedCeiling { get; } =
        Kind.Flag(
            "underAgreedCeiling",
            "whether it is under the agreed ceiling or tolerance",
            testimony: Testimony.ConductOf(Side, Adverse.Less)
        );
}
