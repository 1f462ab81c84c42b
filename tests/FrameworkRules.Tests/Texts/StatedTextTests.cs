namespace FrameworkRules.Tests.Texts;

/// <summary>Holds what a text must be to count as stated. What is not stated is so because nothing in it can be known or measured, not because a list has it.</summary>
public sealed class StatedTextTests
{
    private static readonly KnownNames Names = new(
        new FrameworkTexts([], [], () => ["IL", "LB", "US", "UNIFIL", "LAF", "south-litani"], VaguePhrases.Library),
        new AgreementState
        {
            Sources = Make.Sources,
            Bodies = [new Body("Mechanism"), new Body("IDF") { Name = "Israel Defense Forces", SpeaksFor = "IL" }],
            Instruments =
            [
                new Instrument("treaty")
                {
                    Date = Make.Before,
                    SourceId = "document",
                    IsComplete = true,
                    Annexes = [new Annex("C") { Completeness = "full" }, new Annex("D") { Completeness = "missing" }],
                    Provisions = [new AgreementClaim(Commitment.Kind, "withdrawal"), Condition("verified disarmament")],
                },
            ],
        }.At(Make.AsOf)
    );

    [Theory]
    [InlineData("UNIFIL")]
    [InlineData("the Mechanism")]
    [InlineData("  mechanism ")]
    [InlineData("Israel Defense Forces")]
    [InlineData("IL and LB")]
    [InlineData("IL, LB, and UNIFIL")]
    [InlineData("LAF 5th Brigade")]
    [InlineData("le Mechanism")]
    [InlineData("la Mechanism")]
    [InlineData("les Israel Defense Forces")]
    [InlineData("l'UNIFIL")]
    [InlineData("l’UNIFIL")]
    [InlineData("IL & LB")]
    [InlineData("IL et LB")]
    [InlineData("IL/LB; UNIFIL")]
    [InlineData("IL وLB")]
    [InlineData("IL וLB")]
    [InlineData("the unit named in Annex C")]
    public void A_known_name_is_a_name(string text) => Names.AreIn(text, TextSort.Name).Should().BeTrue();

    [Theory]
    [InlineData("an agreed third party")]
    [InlineData("a mechanism to be agreed")]
    [InlineData("to be agreed by IL and LB")]
    [InlineData("UNIFIL or another body to be named")]
    [InlineData("a body of good standing")]
    [InlineData("Brigade 5")]
    [InlineData("a LAF brigade")]
    [InlineData("LAF 5th Brigade to be agreed")]
    [InlineData("the competent forces")]
    [InlineData("the unit named in Annex D")]
    [InlineData("une tierce partie convenue")]
    [InlineData("طرف ثالث متفق عليه")]
    [InlineData("צד שלישי מוסכם")]
    public void What_names_nobody_known_is_no_name(string text) => Names.AreIn(text, TextSort.Name).Should().BeFalse();

    [Theory]
    [InlineData("south-litani")]
    [InlineData("Naqoura")]
    [InlineData("Sector West")]
    [InlineData("sector east")]
    [InlineData("positions 1 to 5")]
    [InlineData("southern Lebanon")]
    [InlineData("الناقورة")]
    [InlineData("מטולה")]
    public void A_place_that_is_named_is_a_place(string text) => Names.AreIn(text, TextSort.Place).Should().BeTrue();

    [Theory]
    [InlineData("the relevant areas")]
    [InlineData("The Relevant Areas")]
    [InlineData("suitable spots along the line")]
    [InlineData("areas to be designated by UNIFIL")]
    [InlineData("les zones concernées")]
    [InlineData("المناطق المعنية")]
    [InlineData("האזורים הרלוונטיים")]
    public void A_place_without_a_name_is_none(string text) => Names.AreIn(text, TextSort.Place).Should().BeFalse();

    [Theory]
    [InlineData("0 weapons at the 15 sites listed in Annex C")]
    [InlineData("no unauthorised arms found")]
    [InlineData("five days after the report")]
    [InlineData("the list of positions in Annex C")]
    [InlineData("certificate of the Mechanism")]
    [InlineData("٢٤ ساعة")]
    public void What_can_be_counted_or_looked_up_is_a_measure(string text) => Names.AreIn(text, TextSort.Measure).Should().BeTrue();

    [Theory]
    [InlineData("full and effective control")]
    [InlineData("the existing situation")]
    [InlineData("When conditions permit")]
    [InlineData("as agreed by IL and LB")]
    [InlineData("to the satisfaction of the Mechanism")]
    [InlineData("a calm that holds")]
    [InlineData("le cas échéant")]
    [InlineData("عندما تسمح الظروف")]
    [InlineData("כאשר התנאים יאפשרו")]
    public void What_cannot_is_none(string text) => Names.AreIn(text, TextSort.Measure).Should().BeFalse();

    [Theory]
    [InlineData("entry into force")]
    [InlineData("D+30 and D+60")]
    [InlineData("withdrawal")]
    [InlineData("Verified disarmament")]
    [InlineData("dès l'entrée en vigueur")]
    [InlineData("signature")]
    [InlineData("upon signing")]
    [InlineData("after ratification")]
    [InlineData("the start of the cessation")]
    [InlineData("عند دخول حيز التنفيذ")]
    [InlineData("فور دخوله حيز التنفيذ")]
    [InlineData("بعد التوقيع")]
    [InlineData("עם כניסה לתוקף")]
    [InlineData("עם כניסתו לתוקף")]
    [InlineData("לאחר החתימה")]
    public void A_date_an_event_and_another_step_are_a_time(string text) => Names.AreIn(text, TextSort.Time).Should().BeTrue();

    [Theory]
    [InlineData("as soon as practicable")]
    [InlineData("Gradually")]
    [InlineData("once calm has returned")]
    [InlineData("dans les meilleurs délais")]
    [InlineData("في أقرب وقت ممكن")]
    [InlineData("בהקדם האפשרי")]
    public void Sooner_or_later_is_none(string text) => Names.AreIn(text, TextSort.Time).Should().BeFalse();

    [Theory]
    [InlineData("chair the Mechanism", true)]
    [InlineData("an attack under way", true)]
    [InlineData("as appropriate", false)]
    [InlineData("to be agreed", false)]
    [InlineData("any threat", false)]
    [InlineData("حسب الاقتضاء", false)]
    [InlineData("לפי הצורך", false)]
    public void A_matter_has_a_word_that_says_something(string text, bool isStated) =>
        Names.AreIn(text, TextSort.Matter).Should().Be(isStated);

    [Theory]
    [InlineData("to be agreed")]
    [InlineData("within 60 days, as appropriate")]
    [InlineData("handed to an agreed third party")]
    [InlineData("withdraws from the relevant areas")]
    [InlineData("Dès que possible")]
    [InlineData("حسب الاقتضاء")]
    [InlineData("לפי הצורך")]
    public void Phrases_that_leave_something_open_are_noticed_also_where_something_is_stated(string text) =>
        VaguePhrases.Library.AreIn(text).Should().BeTrue();

    private static AgreementClaim Condition(string step) =>
        new(ConditionPrecedent.Kind, "c")
        {
            [ConditionPrecedent.Step] = step,
            [ConditionPrecedent.WaitsFor] = "withdrawal",
            [ConditionPrecedent.WaitingParty] = "LB",
        };
}
