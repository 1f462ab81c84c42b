namespace FrameworkRules;

/// <summary>Lists phrases that leave open what a text is to settle, in English, French, Arabic and Hebrew. They warn of what they stand in, and decide nothing.</summary>
internal static class VaguePhrases
{
    private static readonly string[] Phrases =
    [
        .. new[]
        {
            "as appropriate",
            "where appropriate",
            "as necessary",
            "if necessary",
            "as needed",
            "as required",
            "as soon as possible",
            "as soon as practicable",
            "where feasible",
            "when feasible",
            "where possible",
            "to the extent possible",
            "in due course",
            "at an appropriate time",
            "when conditions permit",
            "conditions permitting",
            "to be agreed",
            "as agreed",
            "as may be agreed",
            "to be determined",
            "to be decided",
            "to be defined",
            "to be confirmed",
            "agreed third party",
            "relevant areas",
            "appropriate channels",
            "competent forces",
            "existing situation",
            "meaningful steps",
            "full and effective control",
            "any threat",
            "best efforts",
            "gradually",
            "progressively",
            "le cas échéant",
            "selon qu'il convient",
            "selon les besoins",
            "dès que possible",
            "dans les meilleurs délais",
            "dans la mesure du possible",
            "si les conditions le permettent",
            "à convenir",
            "à déterminer",
            "à définir",
            "d'un commun accord",
            "tierce partie convenue",
            "les zones concernées",
            "en temps utile",
            "حسب الاقتضاء",
            "عند الاقتضاء",
            "عند الضرورة",
            "في أقرب وقت ممكن",
            "في أسرع وقت ممكن",
            "قدر الإمكان",
            "حيثما أمكن",
            "يتفق عليه",
            "يتفق عليها",
            "يتم الاتفاق",
            "يحدد لاحقا",
            "طرف ثالث متفق عليه",
            "المناطق المعنية",
            "عندما تسمح الظروف",
            "לפי הצורך",
            "במידת הצורך",
            "בהקדם האפשרי",
            "ככל האפשר",
            "ככל הניתן",
            "שיוסכם",
            "שייקבע",
            "צד שלישי מוסכם",
            "האזורים הרלוונטיים",
            "כאשר התנאים יאפשרו",
        }.Select(NormalForm.Of),
    ];

    /// <summary>Tells whether a text has a vague phrase in it.</summary>
    public static bool AreIn(string text)
    {
        var form = NormalForm.Of(text);
        return Array.Exists(Phrases, phrase => form.Contains(phrase, StringComparison.Ordinal));
    }
}
