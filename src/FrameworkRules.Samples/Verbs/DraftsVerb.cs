using FrameworkRules.Drafting;
using FrameworkRules.Testing;

namespace FrameworkRules.Samples;

/// <summary>A drafting team that holds each draft of an article to a framework, and a second draft to the first. In a test project, the assertions fail the tests.</summary>
internal static class DraftsVerb
{
    private static Draft First =>
        Draft
            .Of("draft-1", Frameworks.Trilateral2026)
            .Declaring(new Body("Committee"), new Body("5th Brigade") { SpeaksFor = "LB" })
            .Clause(
                "5.2",
                "Israel shall vacate Sector West within twenty days, and the 5th Brigade takes it over.",
                Vacate.WithinDays(20),
                Step.With(WithdrawalStep.WithinDays, 20)
            )
            .Clause("5.3", "The Committee, of which neither side is a member, verifies what each side is to do.", Verifier);

    private static Draft Second =>
        First
            .As("draft-2")
            .Clause("5.2", "Israel shall vacate Sector West in due course, and the 5th Brigade takes it over.", Vacate, Step);

    private static Duty Vacate => Duty.Of("IL").Shall("vacate the sector").At("Sector West").VerifiedBy("Committee");

    private static AgreementClaim Step =>
        new(WithdrawalStep.Kind, "west") { [WithdrawalStep.Area] = "Sector West", [WithdrawalStep.ReceivingUnit] = "5th Brigade" };

    private static AgreementClaim Verifier =>
        new(VerifierClause.Kind, "committee")
        {
            [VerifierClause.VerifyingBody] = "Committee",
            [VerifierClause.Verifies] = new[] { "IL", "LB" },
            [VerifierClause.IncludesParty] = false,
        };

    public static void Run(TextWriter output)
    {
        var (first, second) = (First.Assess(), Second.Assess());
        foreach (var (name, draft) in new[] { ("first", first), ("second", second) })
        {
            Check($"The {name} draft dates each withdrawal", () => draft.Should().Meet("BORD-03"));
            Check($"The {name} draft names who verifies", () => draft.Should().Meet("MONV-03"));
            Check($"The {name} draft leaves nothing vague", () => draft.Should().HaveNoLint());
        }

        Check("The second draft is no worse than the first", () => second.Should().BeNoWorseThan(first));
        Check("The second draft loses no duty of the first", () => second.Should().LoseNoDutyAgainst(first));

        void Check(string what, Action assertion)
        {
            try
            {
                assertion();
                output.WriteLine($"{what}: yes.");
            }
            catch (Exception exception) when (exception is not ArgumentException)
            {
                output.WriteLine($"{what}: no.\n  {exception.Message.ReplaceLineEndings("\n  ").TrimEnd()}");
            }
        }
    }
}
