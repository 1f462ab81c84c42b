using static FrameworkRules.Kinds.Holding;

namespace FrameworkRules;

internal sealed class HoldingsAccounted() : Precondition("ARMS-07", Theme.StateControlOfArms, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Baseline of heavy weapons")
            .Statement(
                "A baseline of heavy weapons by category, declared or an agreed range, is lodged with the verifier, and its latest account states for each category what was surrendered, destroyed and remains."
            )
            .Cites(CitedTexts.UsPaper2025, "phase 4")
            .Cites(CitedTexts.DisarmamentStandards, "disarmament")
            .DutyBearers("LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(Every<Holding>(whenNone: Fails).Must(BaselineLodged.Is(true) & Accounted.Is(true)))
            .OtherwisePartly(
                "Counts of items surrendered or destroyed are reported.",
                Some<Holding>(whenNone: Fails).That(Collected.AtLeast(1))
            );
}
