namespace FrameworkRules.Kinds;

/// <summary>The plan that sets the steps of withdrawal and those of deployment against each other.</summary>
public sealed class CoordinationPlan : IKind
{
    private CoordinationPlan() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Status("coordinationPlans", "plan for withdrawal and deployment", knownTo: "the monitoring mechanism, the two armies");

    /// <summary>Gets whether it gives each step its area and its date or condition.</summary>
    public static FlagField IsDetailed { get; } =
        Kind.Flag("detailed", "whether it gives each step its area and its date or condition", testimony: Testimony.Agreed);

    /// <summary>Gets whether both sides have accepted it.</summary>
    public static FlagField AcceptedByBoth { get; } =
        Kind.Flag("acceptedByBoth", "whether both sides have accepted it", testimony: Testimony.Agreed);
}
