namespace FrameworkRules;

/// <summary>Something that happened across the line. An allegation is not a violation: what is recorded and how it is characterised are different fields.</summary>
public sealed class Incident : IKind
{
    private Incident() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Event("incidents", "incident", knownTo: "the monitoring mechanism, UNIFIL");

    /// <summary>Gets the side whose forces acted: IL, or LB for any force from Lebanon.</summary>
    public static TextField Side { get; } = Kind.Text("side", "side whose forces acted", required: true);

    /// <summary>Gets whether it was an attack across the line.</summary>
    public static FlagField IsAttack { get; } = Kind.Flag("attack", "attack across the line", adverseConductOf: Side);

    /// <summary>Gets the means.</summary>
    public static TextField Means { get; } = Kind.Choice("means", "means", "ground", "air", "sea", "unmanned");

    /// <summary>Gets how many people were killed.</summary>
    public static NumberField Killed { get; } = Kind.Count("killed", "people", "people killed");

    /// <summary>Gets how many incidents a tally counts.</summary>
    public static NumberField Number { get; } = Kind.Count("number", "incidents", "incidents a tally counts");

    /// <summary>Gets how the acting side characterises it.</summary>
    public static TextField CharacterisedAs { get; } = Kind.Text("characterisedAs", "how the acting side characterises it");
}
