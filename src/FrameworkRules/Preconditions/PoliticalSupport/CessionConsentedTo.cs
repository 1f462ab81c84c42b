namespace FrameworkRules;

internal sealed class CessionConsentedTo() : Precondition("POLI-10", Theme.PoliticalSupport, Layer.Status)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Consent to a change of territory")
            .Statement(
                "Where this text ends Israeli law, jurisdiction and administration in a territory, the Knesset and a referendum, or 80 members of the Knesset, have approved it."
            )
            .Cites(CitedTexts.BasicLawReferendum, "sec. 1")
            .DutyBearers("IL")
            .AppliesWhen("this text ends Israeli law in a territory", DomesticSteps.Required("IL", "consentToCession"))
            .Requires(DomesticSteps.Taken("IL", "consentToCession"));
}
