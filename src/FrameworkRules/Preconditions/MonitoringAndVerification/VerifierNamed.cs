using static FrameworkRules.Kinds.VerifierClause;

namespace FrameworkRules;

internal sealed class VerifierNamed(string firstSide, string secondSide)
    : Precondition("MONV-03", Theme.MonitoringAndVerification, Layer.Text)
{
    public VerifierNamed()
        : this("IL", "LB") { }

    protected override void Define(Definition define) =>
        define
            .Titled("Verifier named for each side")
            .Statement("The text names who verifies the commitments of each side, and that body is not a party to the conflict.")
            .Cites(CitedTexts.Cessation2024, "paras 9, 10")
            .Cites(CitedTexts.SecurityAnnex2026, "point 1, step 2")
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1, on monitoring")
            .DutyBearers("IL", "LB", "US")
            .Requires(
                Every<VerifierClause>(whenNone: Fails)
                    .Must(
                        Binds<VerifierClause>()
                            & VerifyingBody.IsStated()
                            & !VerifyingBody.SpeaksForOneOf(firstSide, secondSide)
                            & IncludesParty.Is(false)
                    ) & InOneText(Verified(firstSide) & Verified(secondSide))
            )
            .OtherwisePartly(
                "The text names a joint body under a third-party chair.",
                Some<VerifierClause>(whenNone: Fails).That(VerifyingBody.IsStated() & HasThirdPartyChair.Is(true))
            );

    private static Requirement Verified(string side) => Some<VerifierClause>(whenNone: Fails).That(Verifies.HasAny(side));
}
