namespace FrameworkRules.Samples.DraftTests;

/// <summary>The first draft of an article on withdrawal and deployment: parallel and dated.</summary>
internal static class FirstDraft
{
    public const string Sectors =
        "Withdrawal shall be complete in Sector West by D+20, Centre by D+40, East by D+60. In each sector the unit named in Annex B takes over each position on the day it is vacated.";

    public static readonly ClauseContent[] SectorClauses =
    [
        Sector("West", 20),
        Sector("Centre", 40),
        Sector("East", 60),
        .. Withdrawal("West", 20),
        .. Withdrawal("Centre", 40),
        .. Withdrawal("East", 60),
        TakeOver,
    ];

    private const string Parallel =
        "From entry into force (D) Israel shall withdraw its forces south of the Blue Line and, in parallel, the Lebanese Armed Forces shall deploy to the positions in Annex B.";

    private const string Confirmation =
        "The Committee (chair: United States; members: France, United Nations) shall confirm each handover.";

    public static Duty Withdraw =>
        Duty.Of("IL").Shall("withdraw its forces").At("south of the Blue Line").WithinDays(60).VerifiedBy("Committee").Named("5.1-IL");

    public static Duty Deploy =>
        Duty.Of("LB").Shall("deploy in parallel").At("positions in Annex B").WithinDays(60).VerifiedBy("Committee").Named("5.1-LB");

    public static Duty TakeOver =>
        Duty.Of("LB")
            .Shall("take over each position")
            .At("Sectors West, Centre and East")
            .On("5.1-IL")
            .VerifiedBy("Committee")
            .Named("5.2-LB");

    public static Draft Text { get; } =
        Draft
            .Of("draft-1", Frameworks.Trilateral2026)
            .Titled("Withdrawal and deployment: parallel and dated")
            .Declaring(new Body("Committee") { Aka = ["the Committee"] })
            .Annexing("Annex B")
            .Clause("5.1", Parallel, Withdraw, Deploy, PlanInAnnexB)
            .Clause("5.2", Sectors, SectorClauses)
            .Clause("5.3", Confirmation, Confirm, Verifier, Criterion);

    /// <summary>Gets the first article with clause 5.1 as it stands, and other contents.</summary>
    public static Draft WithParallel(params ClauseContent[] contents) => Text.Clause("5.1", Parallel, [.. contents, PlanInAnnexB]);

    /// <summary>A sector to be vacated.</summary>
    public static AgreementClaim Sector(string name, int days) =>
        new(WithdrawalStep.Kind, name)
        {
            [WithdrawalStep.Area] = $"Sector {name}",
            [WithdrawalStep.WithinDays] = days,
            [WithdrawalStep.ReceivingUnit] = "unit named in Annex B",
        };

    /// <summary>The duty to vacate a sector.</summary>
    public static IEnumerable<ClauseContent> Withdrawal(string sector, int days) =>
        [
            Duty.Of("IL")
                .Shall("complete the withdrawal")
                .At($"Sector {sector}")
                .WithinDays(days)
                .VerifiedBy("Committee")
                .Named($"5.2-{sector}"),
        ];

    private static Duty Confirm => Duty.Of("US", "FR", "UN").Shall("confirm each handover").At("each position");

    private static AgreementClaim PlanInAnnexB =>
        new(DeploymentPlan.Kind, "Annex B")
        {
            Annex = "Annex B",
            [DeploymentPlan.Annexed] = true,
            [DeploymentPlan.WithPositions] = true,
            [DeploymentPlan.AreaNamed] = true,
        };

    private static AgreementClaim Verifier =>
        new(VerifierClause.Kind, "5.3")
        {
            [VerifierClause.VerifyingBody] = "Committee",
            [VerifierClause.Verifies] = new[] { "IL", "LB" },
            [VerifierClause.IncludesParty] = false,
            [VerifierClause.HasThirdPartyChair] = true,
        };

    private static AgreementClaim Criterion =>
        new(VerificationCriterion.Kind, "5.3") { [VerificationCriterion.CommitmentName] = "handover of each position" };
}
