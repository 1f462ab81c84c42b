namespace FrameworkRules.Samples.DraftTests;

/// <summary>The third draft: sector by sector, in half-steps, with a long stop. It mends most, and opens one gap: clause 5.5.</summary>
internal static class ThirdDraft
{
    private static readonly (string Name, int Opens)[] Sectors = [("West", 1), ("Centre", 21), ("East", 41)];

    public static Draft Text { get; } =
        Draft
            .Of("draft-3", Frameworks.Trilateral2026)
            .Titled("Withdrawal and deployment: sector by sector, in half-steps, with a long stop")
            .Declaring(new Body("Commission") { Aka = ["the Commission"] })
            .Annexing("Annex B")
            .Annexing("Annex C")
            .Clause(
                "5.1",
                "On the opening day of each sector (West D+1, Centre D+21, East D+41) Israel shall vacate Part A of that sector, and the unit named in Annex B shall enter it on the same day.",
                [
                    Duty.Of("IL")
                        .Shall("vacate Part A")
                        .At("Part A of each sector")
                        .On("D+1, D+21, D+41")
                        .VerifiedBy("Commission")
                        .Named("5.1-IL"),
                    Duty.Of("LB").Shall("enter Part A").At("Part A of each sector").On("5.1-IL").VerifiedBy("Commission").Named("5.1-LB"),
                    .. Sectors.Select(sector => (ClauseContent)Half(sector.Name, "A", sector.Opens)),
                    new AgreementClaim(DeploymentPlan.Kind, "Annex B")
                    {
                        Annex = "Annex B",
                        [DeploymentPlan.Annexed] = true,
                        [DeploymentPlan.WithPositions] = true,
                        [DeploymentPlan.AreaNamed] = true,
                    },
                ]
            )
            .Clause(
                "5.2",
                "Within ten days the Lebanese Armed Forces shall clear Part A by the method in Annex C. Within 72 hours thereafter the Commission (head appointed by the United Nations; members named by the United States and France; none from a Party) shall report, on 5.1 and on this paragraph, \"complied\", \"not complied\" or \"unable to verify\", by the measures in Annex C.",
                Duty.Of("LB")
                    .Shall("clear Part A by the method in Annex C")
                    .At("Part A of each sector")
                    .WithinDays(10)
                    .After("5.1-LB")
                    .VerifiedBy("Commission")
                    .Named("5.2-LB"),
                Duty.Of("Commission")
                    .Shall("report on vacating, entry and clearance")
                    .At("Part A of each sector")
                    .WithinHours(72)
                    .After("5.2-LB")
                    .VerifiedBy("IL and LB")
                    .Named("5.2-report"),
                new AgreementClaim(VerifierClause.Kind, "5.2")
                {
                    [VerifierClause.VerifyingBody] = "Commission",
                    [VerifierClause.Verifies] = new[] { "IL", "LB" },
                    [VerifierClause.IncludesParty] = false,
                    [VerifierClause.HasThirdPartyChair] = true,
                },
                Criterion("5.1-IL"),
                Criterion("5.2-LB"),
                Criterion("5.2-report")
            )
            .Clause(
                "5.3",
                "Israel shall vacate Part B within five days of that report. Where it finds 5.2 not complied with, the Lebanese Armed Forces have seven further days and the Commission reports again within 72 hours; Part B is vacated within five days of the second report.",
                Duty.Of("IL").Shall("vacate Part B").At("Part B of each sector").WithinDays(5).After("5.2-report").VerifiedBy("Commission")
            )
            .Clause(
                "5.4",
                "Unless both Parties agree otherwise in writing, all sectors shall be vacated and occupied by the Lebanese Armed Forces by D+75. Days are calendar days, ending at 24:00 Beirut time.",
                [
                    Duty.Of("IL", "LB")
                        .Shall("complete vacating and occupation")
                        .At("Sectors West, Centre and East")
                        .WithinDays(75)
                        .VerifiedBy("Commission"),
                    .. Sectors.Select(sector => (ClauseContent)Half(sector.Name, "B", 75)),
                ]
            )
            .Clause(
                "5.5",
                "An alleged failure goes to the Commission, which answers within 24 hours; until then neither Party uses force on its account, without prejudice to defence against an attack under way.",
                [.. Failures(classes: false), Defence(notice: null)]
            )
            .Clause(
                "5.6",
                "The Parties review this Article with the Commission at D+30 and D+60. A difference on its meaning goes to the head of the Commission, whose finding stands until the Parties agree otherwise.",
                Duty.Of("IL", "LB")
                    .Shall("review the Article with the Commission")
                    .At("Sectors West, Centre and East")
                    .On("D+30 and D+60")
                    .VerifiedBy("Commission"),
                new AgreementClaim(DisputeClause.Kind, "5.6")
                {
                    [DisputeClause.Procedure] = true,
                    [DisputeClause.DatedReview] = true,
                    [DisputeClause.Review] = true,
                }
            );

    /// <summary>Gets the third draft with the gap of clause 5.5 closed, and alleged failures classed.</summary>
    public static Draft Mended { get; } =
        Text.As("draft-4")
            .Clause(
                "5.5",
                "An alleged failure goes to the Commission, which classes it as minor or grave and answers within 24 hours; until then neither Party uses force on its account, without prejudice to defence against an attack under way, of which the Commission has notice within one hour.",
                [.. Failures(classes: true), Defence("to the Commission, within one hour")]
            );

    private static AgreementClaim Half(string sector, string part, int days) =>
        new(WithdrawalStep.Kind, $"{sector}-{part}")
        {
            [WithdrawalStep.Area] = $"Part {part} of Sector {sector}",
            [WithdrawalStep.WithinDays] = days,
            [WithdrawalStep.ReceivingUnit] = part == "A" ? "unit named in Annex B" : "Lebanese Armed Forces",
        };

    private static AgreementClaim Criterion(string duty) =>
        new(VerificationCriterion.Kind, duty)
        {
            [VerificationCriterion.CommitmentName] = duty,
            [VerificationCriterion.Measure] = "measures in Annex C: complied, not complied or unable to verify",
            [VerificationCriterion.Method] = "method in Annex C",
            [VerificationCriterion.Baseline] = "lists in Annex C",
            [VerificationCriterion.FindingWithin] = 72,
        };

    private static IEnumerable<ClauseContent> Failures(bool classes) =>
        [
            Duty.Of("IL", "LB")
                .Shall("use no force on account of an alleged failure")
                .At("Sectors West, Centre and East")
                .On("the answer of the Commission, within 24 hours")
                .VerifiedBy("Commission"),
            new AgreementClaim(ViolationHandling.Kind, "5.5")
            {
                [ViolationHandling.ReportTo] = new[] { "Commission" },
                [ViolationHandling.Classes] = classes,
                [ViolationHandling.AnswerWithin] = 24,
                [ViolationHandling.StepsBeforeForce] = true,
            },
        ];

    private static ClauseContent Defence(string? notice) =>
        new AgreementClaim(SelfDefenceReservation.Kind, "5.5")
        {
            [SelfDefenceReservation.Holders] = new[] { "IL", "LB" },
            [SelfDefenceReservation.Threat] = "an attack under way",
            [SelfDefenceReservation.Notice] = notice is null ? FieldValue.None : notice,
            [SelfDefenceReservation.SameForBothSides] = true,
        };
}
