using static FrameworkRules.Kinds.BoundActor;

namespace FrameworkRules;

internal sealed class ArmedActorsBound() : Precondition("CEAS-06", Theme.Ceasefire, Layer.Text)
{
    private static readonly Requirement IsBound = IsParty.Is(true) | CoveredBy.IsOfASide();

    protected override void Define(Definition define) =>
        define
            .Titled("Armed actors covered")
            .Statement(
                "Every armed actor, whether the text lists it or it is on file, is a party or is covered by a named party's undertaking to prevent its attacks."
            )
            .Cites(CitedTexts.Cessation2024, "para. 2")
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1")
            .DutyBearers("IL", "LB")
            .CallsOn("HZ")
            .Requires(Every<BoundActor>(whenNone: Fails).Must(IsBound) & new GroupsBound())
            .OtherwisePartly("The main one is.", The<BoundActor>().Where(Actor.Is(Cessation.MainArmedGroup)).That(IsBound));
}
