using static FrameworkRules.Kinds.MineRecord;

namespace FrameworkRules;

internal sealed class MineMapsHandedOver() : Precondition("BORD-11", Theme.BorderSecurity, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Mine maps handed over")
            .Statement("The remaining maps of mines in Lebanon were handed to the UN.")
            .Cites(CitedTexts.Unscr1701, "OP8")
            .DutyBearers("IL")
            .Requires(The<MineRecord>().That(AllHandedOver.Is(true)));
}
