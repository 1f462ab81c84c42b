namespace FrameworkRules;

internal sealed class TwoThirdsOfGovernment() : Precondition("POLI-11", Theme.PoliticalSupport, Layer.Status)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Two thirds of Lebanon's government")
            .Statement(
                "Two thirds of the members of the Lebanese government have approved this text, where the constitution counts it among the basic national matters."
            )
            .Cites(CitedTexts.LebaneseConstitution, "art. 65(5)")
            .DutyBearers("LB")
            .AppliesWhen(
                "the constitution counts this text among the basic national matters",
                DomesticSteps.Required("LB", "twoThirdsOfGovernment")
            )
            .Requires(DomesticSteps.Taken("LB", "twoThirdsOfGovernment"));
}
