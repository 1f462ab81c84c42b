using static FrameworkRules.Kinds.Stance;

namespace FrameworkRules;

internal sealed class ArmedGroupAccepts() : Precondition("POLI-04", Theme.PoliticalSupport, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Stance of the armed group")
            .Statement(
                "The main non-state armed group that the text's commitments concern has publicly accepted this text without reservations."
            )
            .Cites(CitedTexts.JointStatement2026, "reactions")
            .Cites(CitedTexts.Trilateral2026, "reactions")
            .DutyBearers("LB")
            .CallsOn("HZ")
            .Requires(ItsStance().That(Position.Is("accept")))
            .OtherwisePartly("It has not rejected it.", ItsStance().That(!Position.Is("reject")));

    private static SubjectQuery ItsStance() => The<Stance>().Where(Actor.Is(Cessation.MainArmedGroup) & On.Is(Cessation.PrincipalText));
}
