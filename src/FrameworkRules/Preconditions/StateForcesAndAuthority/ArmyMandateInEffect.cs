using static FrameworkRules.Kinds.ArmyMandate;

namespace FrameworkRules;

internal sealed class ArmyMandateInEffect() : Precondition("AUTH-06", Theme.StateForcesAndAuthority, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Army authorised to act")
            .Statement("The army was given authority and freedom of movement by decision to carry out its tasks.")
            .Cites(CitedTexts.Cessation2024, "para. 7")
            .DutyBearers("LB")
            .Requires(The<ArmyMandate>().That(Authorised.Is(true) & FreeMovement.Is(true)));
}
