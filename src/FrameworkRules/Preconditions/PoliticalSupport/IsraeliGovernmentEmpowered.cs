using static FrameworkRules.Kinds.IsraeliGovernment;

namespace FrameworkRules;

internal sealed class IsraeliGovernmentEmpowered() : Precondition("POLI-08", Theme.PoliticalSupport, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Israel's government empowered")
            .Statement("The government of Israel has the confidence of the Knesset and is no transition government.")
            .Cites(CitedTexts.BasicLawGovernment, "secs 3, 30")
            .Cites(CitedTexts.HighCourt2022, "on transition governments")
            .DutyBearers("IL")
            .Requires(
                The<IsraeliGovernment>()
                    .That(
                        HasConfidence.Is(true)
                            & IsTransitional
                                .IsNot(true)
                                .PresumedUntilNotice("neither a resignation nor a dissolution of the Knesset is on file")
                    )
            )
            .OtherwisePartly(
                "A transition government is in office, which may bind the state with restraint.",
                The<IsraeliGovernment>().That(IsTransitional.Is(true))
            );
}
