using static FrameworkRules.Kinds.ScopeClause;

namespace FrameworkRules;

internal sealed class ScopeDefined() : Precondition("CEAS-04", Theme.Ceasefire, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Acts and areas defined")
            .Statement(
                "For land, air, sea and unmanned means, for overflight and for new military works, the text says what each side may and may not do and where."
            )
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1")
            .Cites(CitedTexts.HaysomHottinger, "geography")
            .DutyBearers("IL", "LB")
            .Requires(InOneText(Says(Domains) & Says(Unmanned) & Says(Overflight) & Says(Works)))
            .OtherwisePartly(
                "Territory and domains are named.",
                Some<ScopeClause>(whenNone: Fails).That(Territory.Is(true) & Domains.Is(true))
            );

    /// <summary>Requires a clause that says of one matter what each side may and may not do and where.</summary>
    private static Requirement Says(FlagField matter) =>
        Some<ScopeClause>(whenNone: Fails).That(matter.Is(true) & EachSide.Is(true) & Territory.Is(true));
}
