using static FrameworkRules.Kinds.DurationClause;

namespace FrameworkRules;

internal sealed class CessationPermanent() : Precondition("CEAS-03", Theme.Ceasefire, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Permanent, or a dated path to it")
            .Statement("The text commits to a permanent cessation or to a dated path to one.")
            .Cites(CitedTexts.Unscr1701, "OP8")
            .Cites(CitedTexts.Trilateral2026, "point 1")
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1, on effective date and duration")
            .DutyBearers("IL", "LB")
            .Requires(The<DurationClause>().That(Binds<DurationClause>() & (Term.Is("permanent") | HasDatedPath.Is(true))))
            .OtherwisePartly(
                "The text sets no fixed end, or states the intent to end the state of war.",
                Some<DurationClause>(whenNone: Fails).That(Term.Is("openEnded") | IntentToEndWar.Is(true))
            );
}
