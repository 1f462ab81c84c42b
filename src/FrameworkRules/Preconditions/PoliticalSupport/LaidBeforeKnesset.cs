namespace FrameworkRules;

internal sealed class LaidBeforeKnesset() : Precondition("POLI-09", Theme.PoliticalSupport, Layer.Status)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Laid before the Knesset")
            .Statement("This text lay before the Knesset for two weeks before the government ratified it, where its rules of work require that.")
            .Cites(CitedTexts.IsraeliRulesOfWork, "sec. 10")
            .DutyBearers("IL")
            .AppliesWhen("the government's rules of work require it for this text", DomesticSteps.Required("IL", "layingBeforeParliament"))
            .Requires(DomesticSteps.Taken("IL", "layingBeforeParliament"));
}
