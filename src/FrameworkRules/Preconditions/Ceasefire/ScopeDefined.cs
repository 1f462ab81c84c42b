using static FrameworkRules.ScopeClause;

namespace FrameworkRules;

/// <summary>CEAS-04. For land, air, sea and unmanned means, for overflight and for new military works, the text says what each side may and may not do and where.</summary>
internal sealed class ScopeDefined() : Precondition("CEAS-04", Theme.Ceasefire, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Statement("For land, air, sea and unmanned means, for overflight and for new military works, the text says what each side may and may not do and where.")
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1")
            .Cites(CitedTexts.HaysomHottinger, "geography")
            .DutyBearers("IL", "LB")
            .Requires(Some<ScopeClause>(whenNone: Fails).That(Territory.Is(true) & Domains.Is(true) & Unmanned.Is(true) & Overflight.Is(true) & Works.Is(true) & EachSide.Is(true)))
            .OtherwisePartly("Territory and domains are named.", Some<ScopeClause>(whenNone: Fails).That(Territory.Is(true) & Domains.Is(true)));
}
