using static FrameworkRules.Kinds.CoordinationPlan;

namespace FrameworkRules;

internal sealed class StepsCoordinated() : Precondition("AUTH-08", Theme.StateForcesAndAuthority, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Withdrawal and deployment coordinated")
            .Statement(
                "A plan that both sides have accepted sets each step of withdrawal against one of deployment, with its area and its date or condition."
            )
            .Cites(CitedTexts.Cessation2024, "para. 12")
            .Cites(CitedTexts.SecurityAnnex2026, "point 4")
            .DutyBearers("IL", "LB", "US")
            .Requires(Some<CoordinationPlan>(whenNone: Fails).That(IsDetailed.Is(true) & AcceptedByBoth.Is(true)))
            .OtherwisePartly("There is such a plan.", Some<CoordinationPlan>(whenNone: Fails).That(IsDetailed.Is(true)));
}
