namespace FrameworkRules.Kinds;

/// <summary>An interference with the army, with monitors, with civilians and those who help them, or with rebuilding.</summary>
public sealed class Interference : IKind
{
    private Interference() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Event("interferences", "interference", knownTo: "the monitoring mechanism, UNIFIL, OCHA");

    /// <summary>Gets the side that interfered.</summary>
    public static TextField By { get; } = Kind.Party("by", "the side that interfered", required: true, testimony: Testimony.Plain);

    /// <summary>Gets with whom.</summary>
    public static TextField With { get; } =
        Kind.Choice(
            "with",
            "with whom",
            Testimony.ConductOf(By, Adverse.Any),
            "army",
            "monitors",
            "unitedNations",
            "civilians",
            "humanitarianAccess",
            "rebuilding"
        );
}
