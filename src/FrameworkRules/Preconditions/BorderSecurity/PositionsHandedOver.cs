using static FrameworkRules.Kinds.PositionHandover;

namespace FrameworkRules;

internal sealed class PositionsHandedOver() : Precondition("BORD-10", Theme.BorderSecurity, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Handover of positions")
            .Statement("Each vacated position was handed to the army in the presence of the mechanism, with date and unit.")
            .Cites(CitedTexts.Cessation2024, "para. 12")
            .DutyBearers("IL", "LB")
            .Requires(Every<PositionHandover>(whenNone: NotApplicable).Must(MechanismPresent.Is(true) & ToUnit.IsStated()));
}
