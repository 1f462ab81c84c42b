using static FrameworkRules.Kinds.PlanPhase;

namespace FrameworkRules;

internal sealed class CurrentZoneCleared() : Precondition("ARMS-05", Theme.StateControlOfArms, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Current phase's zone verified")
            .Statement(
                "The verifier has reported the zone of the plan's current phase free of non-state arms by the date the plan gives that phase."
            )
            .Cites(CitedTexts.ArmyPlan2025, "phase 2")
            .DutyBearers("LB")
            .CallsOn("HZ", "other armed groups")
            .AppliesWhen("A plan has a phase under way.", CurrentPhase().Exist())
            .Requires(CurrentPhase().That(VerifiedFree.Is(true) & (Due.IsNone() | ReportedFreeOn.IsBefore(Due))));

    private static SubjectQuery CurrentPhase() => The<PlanPhase>().Where(IsCurrent.Is(true));
}
