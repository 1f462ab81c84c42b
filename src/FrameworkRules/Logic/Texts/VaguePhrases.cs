namespace FrameworkRules;

/// <summary>Lists words that leave open what a text is to settle, in English, French, Arabic and Hebrew, by what they leave open. They warn of what they stand in, and what remains without them decides whether anything is stated.</summary>
internal static class VaguePhrases
{
    private const string When = "give a date, or a number of days or hours from a step that is known";
    private const string Whether = "say what must be so, who finds that it is, and by when";
    private const string Who = "name who";
    private const string Where = "name the place, or give a list in an annex";
    private const string HowMuch = "say by what it is measured, and how that is seen";
    private const string Later = "settle it here, or say who settles it by when, and what applies until then";
    private const string Order = "say who moves first, and what follows if one does not";
    private const string Duty = "say \"shall\", or leave it out: what is only aimed at is no duty";

    /// <summary>Gets the words, each with what to write instead.</summary>
    public static VagueTerms Library { get; } =
        new([
            .. Terms(
                When,
                """
                as soon as possible
                as soon as practicable
                in due course
                at an appropriate time
                progressively
                gradually
                in principle
                periodically
                from time to time
                without undue delay
                dès que possible
                dans les meilleurs délais
                en temps utile
                في أقرب وقت ممكن
                في أسرع وقت ممكن
                בהקדם האפשרי
                """
            ),
            .. Terms(
                Whether,
                """
                as appropriate
                where appropriate
                as necessary
                if necessary
                as needed
                as required
                where feasible
                when feasible
                where possible
                to the extent possible
                when conditions permit
                conditions permitting
                any threat
                le cas échéant
                selon qu'il convient
                selon les besoins
                dans la mesure du possible
                si les conditions le permettent
                حسب الاقتضاء
                عند الاقتضاء
                عند الضرورة
                قدر الإمكان
                حيثما أمكن
                عندما تسمح الظروف
                לפי הצורך
                במידת הצורך
                ככל האפשר
                ככל הניתן
                כאשר התנאים יאפשרו
                """
            ),
            .. Terms(
                Later,
                """
                to be agreed
                as agreed
                as may be agreed
                to be determined
                to be decided
                to be defined
                to be confirmed
                à convenir
                à déterminer
                à définir
                d'un commun accord
                يتفق عليه
                يتفق عليها
                يتم الاتفاق
                يحدد لاحقا
                שיוסכם
                שייקבע
                """
            ),
            .. Terms(
                Who,
                """
                agreed third party
                appropriate channels
                competent forces
                tierce partie convenue
                طرف ثالث متفق عليه
                צד שלישי מוסכם
                """
            ),
            .. Terms(
                Where,
                """
                relevant areas
                les zones concernées
                المناطق المعنية
                האזורים הרלוונטיים
                """
            ),
            .. Terms(
                HowMuch,
                """
                existing situation
                meaningful steps
                full and effective control
                best efforts
                """
            ),
            .. Terms(Order, "in parallel\nsimultaneously"),
            .. Terms(Duty, "aim to\naims to\nendeavour to\nendeavor to\nseek to\nseeks to"),
        ]);

    private static IEnumerable<VagueTerm> Terms(string suggestion, string phrases) =>
        phrases.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(phrase => new VagueTerm(phrase.Trim(), suggestion));
}
