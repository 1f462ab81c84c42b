using static FrameworkRules.Kinds.Stance;

namespace FrameworkRules;

internal sealed class LebaneseBlocsSupport() : Precondition("POLI-03", Theme.PoliticalSupport, Layer.Political)
{
    private static readonly Parameter<decimal> Majority = new(
        "parliament-majority",
        "the number of seats that is a majority of the Lebanese parliament"
    )
    {
        Proposal = 65,
    };
    private static readonly Requirement BlocOnThisText = ActorKind.Is("bloc") & On.Is(Cessation.PrincipalText);

    private static readonly Requirement SeatsInSupport = Quantify
        .Sum<Stance>(Seats, atLeast: Majority, whenNone: Fails)
        .Surveyed("blocs")
        .Where(BlocOnThisText & Position.IsOneOf("accept", "acceptWithReservations"))
        .Exist();

    private static readonly Requirement NoneInGovernmentRejects = Quantify
        .None<Stance>(whenNone: Holds)
        .Surveyed("blocs")
        .Where(BlocOnThisText & InGovernment.Is(true))
        .That(Position.Is("reject"));

    protected override void Define(Definition define) =>
        define
            .Titled("Support of blocs")
            .Statement(
                "Blocs holding a majority of seats have declared support for this text and no bloc in government has declared rejection."
            )
            .Cites(CitedTexts.LebaneseConstitution, "preamble (j), arts 65, 95")
            .DutyBearers("LB")
            .Requires(SeatsInSupport & NoneInGovernmentRejects)
            .OtherwisePartly("No bloc in government has declared rejection.", NoneInGovernmentRejects);
}
