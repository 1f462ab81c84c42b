using static FrameworkRules.Kinds.AreaReport;

namespace FrameworkRules;

internal sealed class AreaSouthOfLitaniFree() : Precondition("ARMS-04", Theme.StateControlOfArms, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Area up to the Litani verified")
            .Statement(
                "The agreed verifier has reported, within its reporting interval, that the area between Blue Line and Litani, parts held by foreign forces excluded, "
                    + "holds no armed personnel, weapons or military installations but those of Lebanon's official forces and the UN."
            )
            .Cites(CitedTexts.Unscr1701, "OP8")
            .Cites(CitedTexts.Cessation2024, "para. 5")
            .DutyBearers("LB")
            .CallsOn("HZ")
            .Requires(SouthOfLitani().That(NonStateArms.Is(false).AsVerified()))
            .OtherwisePartly(
                "Official forces report operational control of the accessible part and list what remains.",
                SouthOfLitani().That(OfficialControl.Is(true) & RemainderListed.Is(true))
            );

    private static SubjectQuery SouthOfLitani() => The<AreaReport>().Where(Area.Is("south-litani"));
}
