using static FrameworkRules.Kinds.SelfDefenceReservation;

namespace FrameworkRules;

internal sealed class SelfDefenceBounded() : Precondition("CEAS-05", Theme.Ceasefire, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Self-defence bounded")
            .Statement(
                "Each self-defence reservation names who may invoke it, against what threat, with what notice, and is the same for both sides."
            )
            .Cites(CitedTexts.Cessation2024, "para. 4")
            .Cites(CitedTexts.Cessation2026, "self-defence clause")
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1")
            .DutyBearers("IL", "LB")
            .Requires(
                Every<SelfDefenceReservation>(whenNone: Holds)
                    .Must(Holders.HasAtLeast(1) & Threat.IsStated() & Notice.IsStated() & SameForBothSides.Is(true))
            );
}
