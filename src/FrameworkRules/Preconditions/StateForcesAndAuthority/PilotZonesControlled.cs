using static FrameworkRules.Kinds.PilotZone;

namespace FrameworkRules;

internal sealed class PilotZonesControlled() : Precondition("AUTH-03", Theme.StateForcesAndAuthority, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Pilot zones in order")
            .Statement("Every agreed pilot zone is under army control, each earlier stage certified by the verifier in order.")
            .Cites(CitedTexts.JointStatement2026, "pilot zones")
            .Cites(CitedTexts.Trilateral2026, "point 3")
            .Cites(CitedTexts.SecurityAnnex2026, "point 1")
            .DutyBearers("IL", "LB")
            .Requires(Every<PilotZone>(whenNone: Fails).Where(AgreedByBoth.Is(true)).Must(ArmyControls.Is(true) & StagesCertified.Is(true)))
            .OtherwisePartly(
                "Two zones are agreed by both governments.",
                AtLeast<PilotZone>(2, whenNone: Fails).That(AgreedByBoth.Is(true))
            );
}
