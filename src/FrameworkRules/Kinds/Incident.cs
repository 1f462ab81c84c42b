namespace FrameworkRules.Kinds;

/// <summary>Something that happened across the line. An allegation is not a violation: what is recorded and how it is characterised are different fields.</summary>
public sealed class Incident : IKind
{
    private Incident() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Event("incidents", "incident", knownTo: "the monitoring mechanism, UNIFIL");

    /// <summary>Gets the side whose forces acted: IL, or LB for any force from Lebanon; in a comparison of other agreements one of its two roles.</summary>
    public static TextField Side { get; } =
        Kind.ChoiceField(
            "side",
            "side whose forces, or from whose territory others, acted",
            ["IL", "LB", "first side", "second side"],
            required: true,
            testimony: Testimony.Plain
        );

    /// <summary>Gets whether it was an attack across the line.</summary>
    public static FlagField IsAttack { get; } =
        Kind.Flag("attack", "attack across the line", testimony: Testimony.ConductOf(Side, Adverse.More));

    /// <summary>Gets whether it was an offensive operation on the other side's territory or against its forces by those who were already there, not across the line.</summary>
    public static FlagField IsOperation { get; } =
        Kind.Flag(
            "operation",
            "offensive operation by forces already on the other side of the line, or against forces on this side of it",
            testimony: Testimony.ConductOf(Side, Adverse.More)
        );

    /// <summary>Gets whether the authorities of the side acted on it: stopped it, held those responsible or seized their arms.</summary>
    public static FlagField IsActedOn { get; } =
        Kind.Flag(
            "actedOn",
            "whether the authorities acted on it: stopped it, held those responsible or seized their arms",
            testimony: Testimony.ConductOf(Side, Adverse.Less)
        );

    /// <summary>Gets whether it was a crossing of the Blue Line by forces, standing positions apart.</summary>
    public static FlagField IsCrossing { get; } =
        Kind.Flag("crossing", "crossing of the Blue Line by forces", testimony: Testimony.ConductOf(Side, Adverse.More));

    /// <summary>Gets whether it was an overflight without consent.</summary>
    public static FlagField IsOverflight { get; } =
        Kind.Flag("overflight", "overflight without consent", testimony: Testimony.ConductOf(Side, Adverse.More));

    /// <summary>Gets who recorded it.</summary>
    public static TextField RecordedBy { get; } = Kind.Recorder("recordedBy", "who recorded it");

    /// <summary>Gets where it happened.</summary>
    public static TextField Location { get; } = Kind.NameField("place", "where it happened", NameOf.Place, testimony: Testimony.Plain);

    /// <summary>Gets the means.</summary>
    public static TextField Means { get; } = Kind.Choice("means", "means", Testimony.Plain, "ground", "air", "sea", "unmanned");

    /// <summary>Gets how many people were killed.</summary>
    public static NumberField Killed { get; } =
        Kind.Count("killed", "people", "people killed", testimony: Testimony.ConductOf(Side, Adverse.More));

    /// <summary>Gets how many incidents a tally counts.</summary>
    public static NumberField Number { get; } =
        Kind.Count("number", "incidents", "incidents a tally counts", testimony: Testimony.ConductOf(Side, Adverse.More));

    /// <summary>Gets how the acting side characterises it.</summary>
    public static TextField CharacterisedAs { get; } =
        Kind.Text("characterisedAs", "how the acting side characterises it", testimony: Testimony.ActOf(Side));

    /// <summary>Gets under which id the same incident is filed too.</summary>
    public static TextField SameAs { get; } = Kind.LooksAlikeBy(Side, Location, Means);
}
