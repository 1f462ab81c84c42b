namespace FrameworkRules.Kinds;

/// <summary>A report on who is armed in an area.</summary>
public sealed class AreaReport : IKind
{
    private AreaReport() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Ground("areaReports", "area", TimeSpan.FromDays(30), knownTo: "the monitoring mechanism, UNIFIL");

    /// <summary>Gets the area.</summary>
    public static TextField Area { get; } = Kind.Area("area", "area", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether the area, parts held by foreign forces excluded, holds armed personnel, weapons or installations other than those of official forces and the United Nations.</summary>
    public static FlagField NonStateArms { get; } =
        Kind.Flag(
            "nonStateArms",
            "presence of armed personnel, weapons or installations other than those of official forces and the UN",
            testimony: Testimony.OwedBy("LB", Adverse.More)
        );

    /// <summary>Gets whether official forces report operational control of the accessible part.</summary>
    public static FlagField OfficialControl { get; } =
        Kind.Flag(
            "officialControl",
            "operational control of the accessible part by official forces",
            testimony: Testimony.OwedBy("LB", Adverse.Less)
        );

    /// <summary>Gets whether what remains is listed.</summary>
    public static FlagField RemainderListed { get; } =
        Kind.Flag("remainderListed", "list of what remains", testimony: Testimony.OwedBy("LB", Adverse.Less));
}
