namespace FrameworkRules;

internal sealed class DeploymentUnhindered() : Precondition("AUTH-07", Theme.StateForcesAndAuthority, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Deployment not interfered with")
            .Statement(
                "No interference with the deployment of the Lebanese army, by this side or by a group on its territory, was recorded in the last {interference-window}."
            )
            .Cites(CitedTexts.Cessation2024, "paras 9, 12")
            .OneFindingPer("IL", "LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(Interferences.None("army"));
}
