namespace FrameworkRules.Kinds;

/// <summary>A plan of the army to bring arms under state control.</summary>
public sealed class ArmyPlan : IKind
{
    private ArmyPlan() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("armyPlans", "army plan", knownTo: "the Council of Ministers, the Lebanese army");

    /// <summary>Gets how the Council of Ministers received it.</summary>
    public static TextField Reception { get; } =
        Kind.Choice(
            "reception",
            "how the Council of Ministers received it",
            Testimony.ActOf("LB"),
            "ignored",
            "noted",
            "welcomed",
            "approved"
        );

    /// <summary>Gets whether it orders the zones and gives each a phase.</summary>
    public static FlagField OrdersZones { get; } =
        Kind.Flag("ordersZones", "whether it orders the zones and gives each a phase", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets the days between its reports.</summary>
    public static NumberField ReportEvery { get; } =
        Kind.Count("reportEveryDays", "days", "the days between its reports", testimony: Testimony.ActOf("LB"));
}
