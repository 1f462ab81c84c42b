using static FrameworkRules.Kinds.Detention;

namespace FrameworkRules;

internal sealed class DetaineesAccountedFor() : Precondition("CIVL-02", Theme.Civilians, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Detainees and remains")
            .Statement(
                "No person is held in connection with the conflict without notice to the ICRC, and every agreed release and return of remains has been carried out."
            )
            .Cites(CitedTexts.Unscr1701, "preamble")
            .Cites(CitedTexts.FourthGenevaConvention, "arts 106, 136, 143")
            .Cites(CitedTexts.UsPaper2025, "objective 5")
            .DutyBearers("IL", "LB")
            .CallsOn("HZ")
            .Requires(Every<Detention>(whenNone: NotApplicable).Must(HeldWithoutNotice.EqualTo(0) & ReleasesCarriedOut.Is(true)))
            .OtherwisePartly("The ICRC has access.", Every<Detention>(whenNone: Fails).Must(AccessForIcrc.Is(true)));
}
