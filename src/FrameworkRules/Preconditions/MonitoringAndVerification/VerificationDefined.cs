using static FrameworkRules.Kinds.VerificationCriterion;

namespace FrameworkRules;

internal sealed class VerificationDefined() : Precondition("MONV-04", Theme.MonitoringAndVerification, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Statement(
                "For every commitment that releases another side's step the text defines measure, method, baseline and time for the verifier's finding."
            )
            .Cites(CitedTexts.Trilateral2026, "point 2")
            .Cites(CitedTexts.HaysomHottinger, "clear conditions")
            .DutyBearers("IL", "LB", "US")
            .Requires(
                Every<VerificationCriterion>(whenNone: Fails)
                    .Must(
                        Measure.IsStated()
                            & Method.IsStated()
                            & Baseline.IsStated()
                            & FindingWithin.IsStated()
                            & UndefinedTerms.IsNone().PresumedUntilNotice("nothing on file names a term that the text leaves undefined")
                    )
            );
}
