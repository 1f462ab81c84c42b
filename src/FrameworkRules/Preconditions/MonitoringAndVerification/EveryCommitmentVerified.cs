using static FrameworkRules.Kinds.Commitment;

namespace FrameworkRules;

internal sealed class EveryCommitmentVerified() : Precondition("MONV-10", Theme.MonitoringAndVerification, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Verifier for each commitment")
            .Statement("Every commitment of each side has a verifier.")
            .Cites(CitedTexts.HaysomHottinger, "verification")
            .Cites(CitedTexts.SecurityAnnex2026, "point 1")
            .DutyBearers("IL", "LB", "US")
            .Requires(Every<Commitment>(whenNone: Fails).Must(Verifier.IsStated() & !Verifier.IsAmong(Actors)));
}
