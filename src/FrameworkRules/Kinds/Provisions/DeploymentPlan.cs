namespace FrameworkRules.Kinds;

/// <summary>A clause or annex that says how the army deploys.</summary>
public sealed class DeploymentPlan : IKind
{
    private DeploymentPlan() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("deploymentPlans", "deployment plan", matter: "withdrawal");

    /// <summary>Gets whether a plan is annexed.</summary>
    public static FlagField Annexed { get; } = Kind.Flag("annexed", "whether a plan is annexed");

    /// <summary>Gets whether it gives positions on a map.</summary>
    public static FlagField WithPositions { get; } = Kind.Flag("withPositions", "whether it gives positions on a map");

    /// <summary>Gets whether the area or zones are named.</summary>
    public static FlagField AreaNamed { get; } = Kind.Flag("areaNamed", "whether the area or zones are named");
}
