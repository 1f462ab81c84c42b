using static FrameworkRules.Kinds.Pledge;

namespace FrameworkRules;

internal sealed class ArmyFunded() : Precondition("AUTH-04", Theme.StateForcesAndAuthority, Layer.Political)
{
    private static readonly Requirement ForTheArmy = Purpose.Is("army") & Status.IsOneOf("committed", "disbursed");

    protected override void Define(Definition define) =>
        define
            .Titled("Support for the army")
            .Statement(
                "Commitments for the army recorded in the last {pledge-window} reach the amount that is stated as needed for a year."
            )
            .Cites(CitedTexts.Cessation2024, "para. 8")
            .Cites(CitedTexts.Trilateral2026, "on support for the army")
            .DutyBearers("US", "FR")
            .AppliesWhen("a text, the army's plan or an appeal states an amount", Pledges.Needs("army").Exist())
            .Requires(
                Pledges.ReachNeeds(
                    "army",
                    Quantify.Sum<Pledge>(Amount, atLeast: 0m, whenNone: Fails).InTheLast(Pledges.Year).Where(ForTheArmy)
                )
            )
            .OtherwisePartly(
                "There was at least one commitment in the last {pledge-window}.",
                Some<Pledge>(whenNone: Fails).InTheLast(Pledges.Year).Where(ForTheArmy).Exist()
            );
}
