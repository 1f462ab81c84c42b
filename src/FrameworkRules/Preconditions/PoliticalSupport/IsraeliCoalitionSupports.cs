using static FrameworkRules.Kinds.Stance;

namespace FrameworkRules;

internal sealed class IsraeliCoalitionSupports() : Precondition("POLI-07", Theme.PoliticalSupport, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Stance of the coalition")
            .Statement("No party in Israel's governing coalition has declared rejection of this text.")
            .Cites(CitedTexts.Cessation2024, "Israeli security cabinet, 26 Nov 2024")
            .DutyBearers("IL")
            .Requires(
                None<Stance>(whenNone: Holds)
                    .Surveyed("coalition parties")
                    .Where(ActorKind.Is("coalitionParty") & On.Is(Cessation.PrincipalText) & InGovernment.Is(true))
                    .That(Position.Is("reject"))
            );
}
