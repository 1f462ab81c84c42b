namespace FrameworkRules.Kinds;

/// <summary>A zone closed or held by force.</summary>
public sealed class ClosedZone : IKind
{
    private ClosedZone() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("closedZones", "closed zone", knownTo: "the state that closes it");

    /// <summary>Gets the state that closes it.</summary>
    public static TextField ClosedBy { get; } =
        Kind.Party("closedBy", "the state that closes it", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether its map is published.</summary>
    public static FlagField MapPublished { get; } =
        Kind.Flag("mapPublished", "whether its map is published", testimony: Testimony.ConductOf(ClosedBy, Adverse.Less));

    /// <summary>Gets the authority for it.</summary>
    public static TextField Authority { get; } = Kind.Text("authority", "the authority for it", testimony: Testimony.ActOf(ClosedBy));

    /// <summary>Gets its end.</summary>
    public static InstantField EndsOn { get; } = Kind.End("endsOn", "its end", testimony: Testimony.ActOf(ClosedBy));
}
