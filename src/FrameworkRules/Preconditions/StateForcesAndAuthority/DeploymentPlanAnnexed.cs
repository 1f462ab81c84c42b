using static FrameworkRules.Kinds.DeploymentPlan;

namespace FrameworkRules;

internal sealed class DeploymentPlanAnnexed() : Precondition("AUTH-02", Theme.StateForcesAndAuthority, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Deployment plan annexed")
            .Statement("The text annexes a deployment plan that gives positions on a map.")
            .Cites(CitedTexts.Cessation2024, "paras 5, 12")
            .DutyBearers("LB", "US", "FR")
            .Requires(Every<DeploymentPlan>(whenNone: Fails).Must(Annexed.Is(true) & WithPositions.Is(true)))
            .OtherwisePartly("Area or zones are named.", The<DeploymentPlan>().That(AreaNamed.Is(true)));
}
