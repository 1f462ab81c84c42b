using static FrameworkRules.Kinds.VerificationCriterion;

namespace FrameworkRules;

internal sealed class VerificationDefined() : Precondition("MONV-04", Theme.MonitoringAndVerification, Layer.Text)
{
    private static readonly Requirement RunsFromEntryIntoForce = Commitment
        .After.IsNone()
        .PresumedUntilNotice("nothing on file says that its time runs from another step");

    protected override void Define(Definition define) =>
        define
            .Titled("Measures of verification")
            .Statement(
                "For every commitment that releases another side's step the text defines measure, method, baseline and time for the verifier's finding."
            )
            .Cites(CitedTexts.Trilateral2026, "point 2")
            .Cites(CitedTexts.HaysomHottinger, "clear conditions")
            .DutyBearers("IL", "LB", "US")
            .AppliesWhen(
                "The text makes a step wait for another, or has criteria.",
                Some<ConditionPrecedent>(whenNone: Fails).Exist()
                    | Some<VerificationCriterion>(whenNone: Fails).Exist()
                    | Some<Commitment>(whenNone: Fails).That(!RunsFromEntryIntoForce)
            )
            .Requires(
                Every<VerificationCriterion>(whenNone: Fails)
                    .Must(
                        Measure.IsStated()
                            & Method.IsStated()
                            & Baseline.IsStated()
                            & FindingWithin.IsStated()
                            & UndefinedTerms.IsNone().PresumedUntilNotice("nothing on file names a term that the text leaves undefined")
                    ) & new ReleasesVerified()
            );
}
