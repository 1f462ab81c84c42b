using static FrameworkRules.Kinds.Executive;

namespace FrameworkRules;

internal sealed class ExecutiveEmpowered() : Precondition("AUTH-05", Theme.StateForcesAndAuthority, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("President and full government")
            .Statement("A president is in office and the government has the confidence of parliament and has not resigned.")
            .Cites(CitedTexts.LebaneseConstitution, "arts 52, 64(2)")
            .DutyBearers("LB")
            .Requires(
                The<Executive>()
                    .That(
                        PresidentInOffice.Is(true)
                            & HasConfidence.Is(true)
                            & Resigned.IsNot(true).PresumedUntilNotice("no resignation is on file")
                    )
            )
            .OtherwisePartly(
                "A president is in office and a government is appointed.",
                The<Executive>().That(PresidentInOffice.Is(true) & GovernmentAppointed.Is(true))
            );
}
