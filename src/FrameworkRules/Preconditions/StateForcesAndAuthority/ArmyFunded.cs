using static FrameworkRules.Kinds.Pledge;

namespace FrameworkRules;

internal sealed class ArmyFunded() : Precondition("AUTH-04", Theme.StateForcesAndAuthority, Layer.Political)
{
    public static readonly Parameter<decimal> Need = new("army-need-usd", "the amount stated as needed for the army, in USD")
    {
        IsOptional = true,
    };
    private static readonly Requirement ForTheArmy = Purpose.Is("army") & Status.IsOneOf("committed", "disbursed");

    protected override void Define(Definition define) =>
        define
            .Statement(
                "Commitments for the army recorded in the last {pledge-window} reach the amount stated by the text, the army's plan or an appeal."
            )
            .Cites(CitedTexts.Cessation2024, "para. 8")
            .Cites(CitedTexts.Trilateral2026, "on support for the army")
            .DutyBearers("US", "FR")
            .Requires(Quantify.Sum<Pledge>(Amount, atLeast: Need, whenNone: Fails).InTheLast(Pledges.Year).Where(ForTheArmy).Exist())
            .OtherwisePartly(
                "There was at least one commitment in the last {pledge-window}.",
                Some<Pledge>(whenNone: Fails).InTheLast(Pledges.Year).Where(ForTheArmy).Exist()
            );
}
