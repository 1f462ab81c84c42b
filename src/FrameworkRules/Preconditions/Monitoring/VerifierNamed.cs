using static FrameworkRules.VerifierClause;

namespace FrameworkRules;

/// <summary>MONV-03. The text names who verifies the commitments of each side, and that body is not a party to the conflict.</summary>
internal sealed class VerifierNamed() : Precondition("MONV-03", Theme.Monitoring, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Statement("The text names who verifies the commitments of each side, and that body is not a party to the conflict.")
            .Cites(CitedTexts.Cessation2024, "paras 9, 10")
            .Cites(CitedTexts.SecurityAnnex2026, "point 1, step 2")
            .DutyBearers("IL", "LB", "US")
            .Requires(
                Every<VerifierClause>(whenNone: Fails).Must(VerifyingBody.IsStated() & CoversEachSide.Is(true) & IncludesParty.Is(false))
            )
            .OtherwisePartly(
                "The text names a joint body under a third-party chair.",
                Some<VerifierClause>(whenNone: Fails).That(VerifyingBody.IsStated() & HasThirdPartyChair.Is(true))
            );
}
