using static FrameworkRules.Kinds.ReintegrationProgramme;

namespace FrameworkRules;

internal sealed class ReintegrationOffered() : Precondition("ARMS-12", Theme.StateControlOfArms, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Reintegration offered")
            .Statement(
                "A programme settles the legal status of members of armed groups who lay down their arms, offers them a livelihood and admits them."
            )
            .Cites(CitedTexts.DisarmamentStandards, "module 4.30")
            .DutyBearers("LB")
            .Requires(
                Some<ReintegrationProgramme>(whenNone: Fails)
                    .That(SettlesStatus.Is(true) & OffersLivelihood.Is(true) & AdmitsParticipants.Is(true))
            )
            .OtherwisePartly(
                "A programme was decided on.",
                Some<ReintegrationProgramme>(whenNone: Fails).That(SettlesStatus.Is(true) | OffersLivelihood.Is(true))
            );
}
