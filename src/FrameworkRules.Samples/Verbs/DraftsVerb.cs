using FrameworkRules.Testing;

namespace FrameworkRules.Samples;

/// <summary>A drafting team that holds each draft of an article to a framework, and a second draft to the first. In a test project, the assertions fail the tests.</summary>
internal static class DraftsVerb
{
    private static readonly LocalDays Beirut = LocalDays.InZone("Asia/Beirut");

    private static readonly AgreementClaim Step = new(WithdrawalStep.Kind, "west")
    {
        Paragraph = "5.2",
        [WithdrawalStep.Area] = "Sector West",
        [WithdrawalStep.WithinDays] = 20,
        [WithdrawalStep.ReceivingUnit] = "5th Brigade",
    };

    private static readonly AgreementClaim Verifier = new(VerifierClause.Kind, "committee")
    {
        Paragraph = "5.3",
        [VerifierClause.VerifyingBody] = "Committee",
        [VerifierClause.Verifies] = new[] { "IL", "LB" },
        [VerifierClause.IncludesParty] = false,
    };

    public static void Run(TextWriter output)
    {
        var first = Frameworks.Trilateral2026.Evaluate(Draft(Step, Verifier));
        var second = Frameworks.Trilateral2026.Evaluate(Draft(Step.With(WithdrawalStep.WithinDays, FieldValue.None), Verifier));

        foreach (var (name, draft) in new[] { ("first", first), ("second", second) })
        {
            Check($"The {name} draft dates each withdrawal", () => draft.Should().Meet("BORD-03"));
            Check($"The {name} draft names who verifies", () => draft.Should().Meet("MONV-03"));
        }

        Check("The second draft is no worse than the first", () => second.Should().BeNoWorseThan(first));

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

    private static AgreementState Draft(params AgreementClaim[] provisions) =>
        new()
        {
            IsDraft = true,
            AsOf = Beirut.StartOf("2026-07-01"),
            Zone = Beirut.Zone,
            Bodies = [new Body("Committee"), new Body("5th Brigade") { SpeaksFor = "LB" }],
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
                    Provisions = provisions,
                },
            ],
        };
}
