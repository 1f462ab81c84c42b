using static FrameworkRules.Kinds.Stance;

namespace FrameworkRules;

internal sealed class RegionalActorsEndorse() : Precondition("EXTN-04", Theme.ExternalActors, Layer.Political)
{
    private static readonly Parameter<decimal> Minimum = new("regional-endorsements", "how many regional actors must endorse")
    {
        Proposal = 2,
    };
    private static readonly Requirement OfTheRegion = ActorKind.Is("regionalActor") & On.Is(Cessation.PrincipalText);
    private static readonly Requirement Endorsed = Quantify
        .AtLeast<Stance>(Minimum, whenNone: Fails)
        .Surveyed("regional actors")
        .Where(OfTheRegion)
        .That(Position.IsOneOf("accept", "acceptWithReservations"));

    protected override void Define(Definition define) =>
        define
            .Titled("Regional endorsement")
            .Statement("At least {regional-endorsements} of the listed regional actors have endorsed and none has declared opposition.")
            .Cites(CitedTexts.JointStatement2026, "reactions")
            .DutyBearers("US")
            .CallsOn("regional actors")
            .Requires(Endorsed & None<Stance>(whenNone: Holds).Surveyed("regional actors").Where(OfTheRegion).That(Position.Is("reject")))
            .OtherwisePartly("At least {regional-endorsements} have endorsed.", Endorsed);
}
