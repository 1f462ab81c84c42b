using static FrameworkRules.Kinds.Camp;

namespace FrameworkRules;

internal sealed class CampsHandedOver() : Precondition("ARMS-11", Theme.StateControlOfArms, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Arms in camps handed over")
            .Statement("The arms of Palestinian groups in the camps were handed over as the plan for the camps says.")
            .Cites(CitedTexts.Taif, "II.1")
            .Cites(CitedTexts.Unscr1559, "OP3")
            .DutyBearers("LB")
            .CallsOn("Palestinian groups")
            .Requires(Every<Camp>(whenNone: NotApplicable).Must(ArmsHandedOver.Is(true)));
}
