namespace FrameworkRules.Samples.DraftTests;

/// <summary>The second draft: "verified, conditions-based". It reads stronger than the first, and is weaker.</summary>
internal static class SecondDraft
{
    public static Draft Text { get; } =
        Draft
            .Of("draft-2", Frameworks.Trilateral2026)
            .Titled("Withdrawal and deployment: verified and conditions-based")
            .Clause(
                "5.1",
                "Israel shall progressively redeploy its forces from each sector once the Lebanese Armed Forces have established full and effective control there and the absence of unauthorised arms has been verified by an agreed third party.",
                Duty.Of("IL")
                    .Shall("progressively redeploy its forces")
                    .At("each sector")
                    .On("full and effective control")
                    .VerifiedBy("an agreed third party"),
                new AgreementClaim(WithdrawalStep.Kind, "5.1")
                {
                    [WithdrawalStep.Area] = "each sector",
                    [WithdrawalStep.Criterion] = "full and effective control",
                },
                new AgreementClaim(VerifierClause.Kind, "5.1")
                {
                    [VerifierClause.VerifyingBody] = "an agreed third party",
                    [VerifierClause.Verifies] = new[] { "LB" },
                },
                new AgreementClaim(VerificationCriterion.Kind, "5.1")
                {
                    [VerificationCriterion.CommitmentName] = "absence of unauthorised arms",
                    [VerificationCriterion.UndefinedTerms] = new[] { "full and effective control" },
                },
                new AgreementClaim(ConditionPrecedent.Kind, "5.1-control")
                {
                    [ConditionPrecedent.Step] = "redeployment from the sector",
                    [ConditionPrecedent.WaitsFor] = "control of the sector",
                    [ConditionPrecedent.WaitingParty] = "IL",
                },
                new AgreementClaim(ConditionPrecedent.Kind, "5.1-verification")
                {
                    [ConditionPrecedent.Step] = "redeployment from the sector",
                    [ConditionPrecedent.WaitsFor] = "verified absence of unauthorised arms",
                    [ConditionPrecedent.WaitingParty] = "IL",
                }
            )
            .Clause(
                "5.2",
                "The Lebanese Armed Forces shall assume full and effective control of each sector as Israeli forces leave it and shall take meaningful steps to prevent the return of unauthorised arms.",
                Duty.Of("LB")
                    .Shall("assume full and effective control")
                    .At("each sector")
                    .On("Israeli forces leave it")
                    .Named("5.2-control"),
                Duty.Of("LB")
                    .Shall("take meaningful steps to prevent the return of unauthorised arms")
                    .At("each sector")
                    .Named("5.2-steps"),
                new AgreementClaim(ConditionPrecedent.Kind, "5.2")
                {
                    [ConditionPrecedent.Step] = "control of the sector",
                    [ConditionPrecedent.WaitsFor] = "redeployment from the sector",
                    [ConditionPrecedent.WaitingParty] = "LB",
                }
            )
            .Clause(
                "5.3",
                "The Parties aim to complete this process as soon as practicable, in principle within 90 days, and will review progress periodically.",
                Duty.Of("IL", "LB").Intends("complete the process as soon as practicable and review progress"),
                new AgreementClaim(DisputeClause.Kind, "5.3") { [DisputeClause.Review] = true }
            );
}
