using FrameworkRules;

namespace GettingStarted;

internal static class Drafts
{
    private static readonly LocalDays Beirut = new(TimeSpan.FromHours(3));

    public static AgreementState First { get; } =
        Draft(
            new AgreementClaim(WithdrawalStep.Kind, "west")
            {
                Paragraph = "5.2",
                [WithdrawalStep.Area] = "Sector West",
                [WithdrawalStep.WithinDays] = 20,
                [WithdrawalStep.ReceivingUnit] = "the unit named in Annex B",
            },
            new AgreementClaim(VerifierClause.Kind, "committee")
            {
                Paragraph = "5.3",
                [VerifierClause.VerifyingBody] = "the Committee",
                [VerifierClause.Verifies] = new[] { "IL", "LB" },
                [VerifierClause.IncludesParty] = false,
            }
        );

    public static AgreementState Second { get; } =
        Draft(
            new AgreementClaim(WithdrawalStep.Kind, "west")
            {
                Paragraph = "5.2",
                [WithdrawalStep.Area] = "Sector West",
                [WithdrawalStep.Criterion] = "handover of each position recorded by the Committee",
                [WithdrawalStep.ReceivingUnit] = "the unit named in Annex B",
            },
            new AgreementClaim(VerifierClause.Kind, "committee")
            {
                Paragraph = "5.3",
                [VerifierClause.VerifyingBody] = "the Committee",
                [VerifierClause.Verifies] = new[] { "IL", "LB" },
                [VerifierClause.IncludesParty] = false,
                [VerifierClause.HasThirdPartyChair] = true,
            }
        );

    public static AgreementState Third { get; } =
        Draft(
            new AgreementClaim(WithdrawalStep.Kind, "west")
            {
                Paragraph = "5.2",
                [WithdrawalStep.Area] = "Sector West",
                [WithdrawalStep.WithinDays] = 20,
                [WithdrawalStep.ReceivingUnit] = "the unit named in Annex B",
            },
            new AgreementClaim(VerifierClause.Kind, "third-party")
            {
                Paragraph = "5.3",
                [VerifierClause.VerifyingBody] = FieldValue.None,
                [VerifierClause.Verifies] = new[] { "LB" },
                [VerifierClause.IncludesParty] = false,
            }
        );

    private static AgreementState Draft(params AgreementClaim[] provisions) =>
        new()
        {
            IsDraft = true,
            AsOf = Beirut.StartOf("2026-07-01"),
            UtcOffset = Beirut.UtcOffset,
            Bodies = [new Body("Committee") { Aka = ["the Committee"] }],
            Sources =
            [
                new Source("team")
                {
                    Publisher = "Drafting team",
                    Date = Beirut.StartOf("2026-07-01"),
                    Grade = SourceGrade.Document,
                },
            ],
            Instruments =
            [
                new Instrument("draft")
                {
                    Date = Beirut.StartOf("2026-07-01"),
                    SourceId = "team",
                    IsComplete = true,
                    Annexes = [new Annex("Annex B") { Completeness = "full" }],
                    Provisions = provisions,
                },
            ],
        };
}
