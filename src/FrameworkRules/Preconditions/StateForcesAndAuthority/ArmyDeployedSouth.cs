using static FrameworkRules.Kinds.TroopCount;

namespace FrameworkRules;

internal sealed class ArmyDeployedSouth() : Precondition("AUTH-01", Theme.StateForcesAndAuthority, Layer.Implementation)
{
    public static readonly Parameter<decimal> Strength = new("army-strength-south", "the number of soldiers the text names for the south")
    {
        IsOptional = true,
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Soldiers south of the Litani")
            .Statement(
                "The latest count of soldiers south of the Litani, not older than {belief:troopCounts}, reaches the number the text names."
            )
            .Cites(CitedTexts.Cessation2024, "paras 8, 11, 12")
            .DutyBearers("LB", "US", "FR")
            .Requires(The<TroopCount>().Where(Force.Is("LAF") & Area.Is("south-litani")).That(Soldiers.AtLeast(Strength)));
}
