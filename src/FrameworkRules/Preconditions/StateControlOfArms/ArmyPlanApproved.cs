using static FrameworkRules.Kinds.ArmyPlan;

namespace FrameworkRules;

internal sealed class ArmyPlanApproved() : Precondition("ARMS-03", Theme.StateControlOfArms, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Phased plan approved")
            .Statement(
                "The Council of Ministers has approved an army plan that orders the zones, gives each a phase and sets a reporting interval."
            )
            .Cites(CitedTexts.ArmyPlan2025, "5 Sep 2025")
            .DutyBearers("LB")
            .Requires(The<ArmyPlan>().That(Reception.Is("approved") & OrdersZones.Is(true) & ReportEvery.IsStated()))
            .OtherwisePartly(
                "The plan exists and was noted or welcomed.",
                The<ArmyPlan>().That(Reception.IsOneOf("noted", "welcomed", "approved"))
            );
}
