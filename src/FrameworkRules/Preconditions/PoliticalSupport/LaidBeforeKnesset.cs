namespace FrameworkRules;

internal sealed class LaidBeforeKnesset() : Precondition("POLI-09", Theme.PoliticalSupport, Layer.Status)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Laid before the Knesset")
            .Statement(
                "This text lay before the Knesset, for as long as the government's rules of work ask, before the government ratified it."
            )
            .Cites(CitedTexts.IsraeliRulesOfWork, "on the ratification of treaties")
            .DutyBearers("IL")
            .AppliesWhen("the government's rules of work require it for this text", DomesticSteps.Required("IL", "layingBeforeParliament"))
            .Requires(DomesticSteps.Taken("IL", "layingBeforeParliament"));
}
