using System.Collections.Frozen;

namespace FrameworkRules;

/// <summary>The words that drafts use to leave something open, or that say nothing by themselves, in English, French, Arabic and Hebrew; in normal form.</summary>
/// <remarks>Nothing is stated by what has no other words than these. That a text has one of them decides nothing.</remarks>
internal static class CommonWords
{
    /// <summary>Gets the words that leave something to a later agreement or decision.</summary>
    public static FrozenSet<string> Deferring { get; } =
        Words(
            """
            agreed agree agrees agreement agreements determined determine decided decide defined define specified specify identified identify designated designate
            established establish confirmed confirm fixed fix set settled named name appointed appoint selected select chosen choose nominated arranged arrange
            discussed discuss negotiated negotiate announced announce announcing clarified mutually jointly

            convenu convenue convenus convenues convenir déterminé déterminée déterminés déterminées déterminer décidé décidée décider défini définie définis définir
            désigné désignée désignés désigner précisé préciser fixé fixée fixer arrêté arrêter nommé nommer choisi choisir commun accord

            يتفق الاتفاق اتفاق المتفق متفق عليه عليها يحدد تحديده تحديدها تحدد المحدد المحددة

            בהסכמה שיוסכם שתוסכם שיוסכמו מוסכם מוסכמת המוסכם יוסכם שייקבע שתיקבע שייקבעו ייקבע תיקבע יקבע
            """
        );

    /// <summary>Gets all such words.</summary>
    public static FrozenSet<string> All { get; } =
        Words(
                """
                a an the any all each every both either neither some such certain other others another same own this that these those it its their they them
                and or but nor of to for from by with without within in on at as if when where wherever whenever while until unless upon under over through
                throughout after before during between among per via into out up than then there here so not no yes only also
                be is are was were been being will shall would should may might can could must do does done have has had having
                later future further following forthcoming pending subsequent subsequently due course
                appropriate appropriately necessary needed need needs required require requires relevant competent concerned suitable adequate sufficient applicable
                possible practicable practical feasible practically reasonable reasonably timely prompt promptly soon sooner soonest earliest gradual gradually progressive
                progressively eventually immediately expeditiously delay undue regular regularly periodic periodically usual usually normal normally existing current present prevailing
                full fully effective effectively effectiveness satisfactory satisfactorily satisfaction meaningful significant substantial maximum maximal minimum minimal general generally extent
                condition conditions circumstance circumstances situation permit permits permitting allow allows allowing warrant warrants subject case cases event time times
                period date dates day moment stage stages phase phases step steps manner way means basis purpose purposes
                area areas zone zones region regions sector sectors territory territories location locations place places site sites position positions point points
                vicinity border borders ground spot spots
                party parties side sides third neutral independent impartial joint international body bodies mechanism committee commission authority authorities
                force forces unit units actor actors entity entities person persons state states country countries channel channels organ organs
                threat threats action actions measure measures effort efforts best good faith manner aim aims consider considering endeavour endeavor endeavours seek strive intend intends welcome welcomes
                tbd tba tbc n pending placeholder blank unspecified unknown unclear undefined indefinite indefinitely lasting durable comprehensive permanent ultimate
                discretion view opinion judgement judgment assessment
                lower higher level levels matter matters issue issues thing things something somebody someone anyone anybody everyone

                un une le la les l des du de d ce cet cette ces tout toute tous toutes chaque autre autres certain certains certaine certaines et ou ni à a au aux en dans sur sous
                par pour avec sans selon lorsque lorsqu quand où si que qu qui dont ne pas être sera seront est sont fait avoir dès après avant pendant entre jusqu jusque afin
                approprié appropriée appropriés appropriées nécessaire nécessaires besoin échéant cas pertinent pertinents pertinente pertinentes compétent compétents compétente compétentes
                concerné concernée concernés concernées possible possibles praticable faisable délai délais meilleurs bref brefs rapidement progressivement graduellement
                conditions condition circonstances situation permettent permet mesure mesures temps moment venu utile ultérieurement plus tard
                zone zones région régions secteur secteurs territoire lieu lieux endroit endroits site sites position positions point points
                partie parties côté tierce tiers neutre indépendant indépendante organe mécanisme comité commission autorité autorités force forces unité unités
                menace menaces action plein pleinement effectif effective existant existante actuel actuelle durable

                أي كل جميع بعض غير هذا هذه ذلك تلك التي الذي الذين ما من إلى الى في على عن عند عندما حيثما حيث كما بعد قبل خلال بين حتى أو او و لا لم لن قد مع دون وفق وفقا حسب بحسب
                يتم سيتم تم لاحقا فيما مناسب مناسبا المناسب المناسبة مقتضى الاقتضاء لزم اللزوم الضرورة
                ضروري لازم اللازمة المعنية المعني المختصة المختص ذات الصلة ممكن الممكن أمكن امكن أقرب اقرب وقت الوقت أسرع اسرع تدريجيا بالتدريج الظروف تسمح سمحت الحاجة
                منطقة مناطق المنطقة المناطق مكان أماكن موقع مواقع المواقع قطاع القطاع طرف أطراف الطرف الأطراف الاطراف ثالث محايد جهة جهات الجهات الجهة هيئة الهيئة لجنة اللجنة آلية الآلية
                تهديد تهديدات القوات قوات الوضع الراهن القائم كامل فعال

                את אל של על עם בלי ללא כל כלל אחר אחרת אחרים זה זו אלה אשר או גם לא יהיה תהיה יהיו אם כאשר כש לפי בהתאם 
                הצורך לצורך צורך במידת כנדרש הנדרש נדרש מתאים מתאימה המתאים המתאימים רלוונטי רלוונטיים הרלוונטיים הרלוונטי נוגעים הנוגעים בדבר
                האפשר אפשר ניתן ככל בהקדם האפשרי מוקדם בהדרגה הדרגתי תנאים התנאים יאפשרו נסיבות בעתיד מאוחר יותר
                אזור אזורים האזור האזורים מקום מקומות אתר אתרים צד צדדים הצדדים הצד שלישי ניטרלי גורם גורמים גוף מנגנון ועדה כוחות איום איומים מלא אפקטיבי המצב הקיים
                """
            )
            .Concat(Deferring)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Gets the words for small numbers.</summary>
    public static FrozenSet<string> Numbers { get; } =
        Words(
            """
            zero two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
            zéro deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille
            صفر يومين أسبوع اسبوع شهر ثلاثة أربعة اربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرين ثلاثين ستين مئة مائة ألف
            אפס שניים יומיים שבוע חודש שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה עשרים שלושים שישים מאה אלף
            """
        );

    /// <summary>Gets the words that ask for none of what follows.</summary>
    public static FrozenSet<string> NoneOf { get; } = Words("no zero aucun aucune لا אין");

    /// <summary>Gets the words that say where a place lies.</summary>
    public static FrozenSet<string> Directions { get; } =
        Words(
            """
            north northern south southern east eastern west western nord sud est ouest
            شمال شمالي الشمالي الشمالية جنوب جنوبي الجنوبي الجنوبية شرق الشرقي الشرقية غرب الغربي الغربية
            צפון צפוני הצפוני הצפונית דרום דרומי הדרומי הדרומית מזרח המזרחי המזרחית מערב המערבי המערבית
            """
        );

    /// <summary>Gets the events that need no date of their own, because the text as a whole has one.</summary>
    public static string[] KnownEvents { get; } =
    [
        .. new[]
        {
            "entry into force",
            "signature",
            "signing",
            "ratification",
            "start of the cessation",
            "entrée en vigueur",
            "ratification",
            "دخول حيز التنفيذ",
            "دخوله حيز التنفيذ",
            "التوقيع",
            "כניסה לתוקף",
            "כניסתו לתוקף",
            "החתימה",
        }.Select(NormalForm.Of),
    ];

    /// <summary>Gets the words before a name that are no part of it.</summary>
    public static string[] Articles { get; } = ["THE ", "LE ", "LA ", "LES ", "L'", "L’"];

    /// <summary>Gets what stands between several names.</summary>
    public static string[] Joining { get; } = [",", ";", "/", " and ", " et ", " & ", " و", " ו"];

    private static FrozenSet<string> Words(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(NormalForm.Of).ToFrozenSet(StringComparer.Ordinal);
}
