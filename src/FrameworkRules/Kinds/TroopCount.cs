namespace FrameworkRules.Kinds;

/// <summary>A count of soldiers in an area.</summary>
public sealed class TroopCount : IKind
{
    private TroopCount() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Ground("troopCounts", "count of soldiers", TimeSpan.FromDays(30), knownTo: "the Lebanese army, UNIFIL");

    /// <summary>Gets the force.</summary>
    public static TextField Force { get; } = Kind.Actor("force", "force counted", required: true, testimony: Testimony.Plain);

    /// <summary>Gets the area.</summary>
    public static TextField Area { get; } = Kind.Area("area", "area", required: true, testimony: Testimony.Plain);

    /// <summary>Gets the number of soldiers.</summary>
    public static NumberField Soldiers { get; } =
        Kind.Count("soldiers", "soldiers", "soldiers deployed", testimony: Testimony.OwedBy("LB", Adverse.Less));
}
