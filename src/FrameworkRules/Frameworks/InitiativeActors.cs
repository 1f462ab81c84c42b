namespace FrameworkRules;

/// <summary>Whom the frameworks of the Israel-Lebanon initiative know, and by what names.</summary>
internal static class InitiativeActors
{
    private static readonly KnownActor[] All =
    [
        KnownActor.Side("IL", "Israel", "State of Israel", "إسرائيل", "ישראל", "Government of Israel"),
        KnownActor.Side("LB", "Lebanon", "Lebanese Republic", "Republic of Lebanon", "لبنان", "Government of Lebanon"),
        KnownActor.Organ("IDF", "IL", "Israel Defense Forces", "Israel Defence Forces", "Israeli army", "צה\"ל"),
        KnownActor.Organ("PMO", "IL", "Israel's Prime Minister's Office", "Prime Minister of Israel", "PM of Israel"),
        KnownActor.Organ("IL Defence Minister", "IL", "Israel's Minister of Defence", "Minister of Defense of Israel"),
        KnownActor.Organ("IL Foreign Minister", "IL", "Minister of Foreign Affairs of Israel", "Foreign Minister of Israel"),
        KnownActor.Organ("IL Security Cabinet", "IL", "Security Cabinet of Israel"),
        KnownActor.Organ("Knesset", "IL", "Parliament of Israel"),
        KnownActor.Organ("LAF", "LB", "Lebanese Armed Forces", "Lebanese army", "الجيش اللبناني"),
        KnownActor.Organ("LB Presidency", "LB", "Presidency of Lebanon", "President of Lebanon"),
        KnownActor.Organ("LB Prime Minister", "LB", "Prime Minister of Lebanon", "PM of Lebanon"),
        KnownActor.Organ("LB Defence Minister", "LB", "Minister of Defence of Lebanon", "Minister of National Defence of Lebanon"),
        KnownActor.Organ("LB Foreign Minister", "LB", "Minister of Foreign Affairs of Lebanon", "Foreign Minister of Lebanon"),
        KnownActor.Organ(
            "LB Council of Ministers",
            "LB",
            "Council of Ministers",
            "Council of Ministers of Lebanon",
            "Lebanese cabinet",
            "مجلس الوزراء"
        ),
        KnownActor.Organ("LB Parliament", "LB", "Parliament of Lebanon"),
        KnownActor.Organ("LB Health Ministry", "LB", "Lebanon's Ministry of Public Health", "Ministry of Public Health of Lebanon"),
        KnownActor.Organ("ISF", "LB", "Internal Security Forces", "Lebanese Internal Security Forces"),
        KnownActor.Organ("General Security", "LB", "Lebanese General Security", "General Directorate of General Security"),
        KnownActor.Organ("BDL", "LB", "Banque du Liban", "Central bank of Lebanon"),
        KnownActor.Organ("State Security", "LB", "Lebanese State Security"),
        KnownActor.Organ("Customs", "LB", "Lebanese customs"),
        KnownActor.Organ("Municipal Police", "LB", "Lebanese municipal police"),
        KnownActor.Group("HZ", "LB", "Hezbollah", "Hizbullah", "Hizballah", "حزب الله"),
        KnownActor.Independent("UN", "United Nations"),
        KnownActor.Independent("UN Security Council", "Security Council"),
        KnownActor.Independent("UN Secretary-General", "Secretary-General of the United Nations", "UN Secretariat"),
        KnownActor.Independent("UNIFIL", "United Nations Interim Force in Lebanon"),
        KnownActor.Independent("UNSCOL", "United Nations Special Coordinator for Lebanon"),
        KnownActor.Independent("OHCHR", "Office of the United Nations High Commissioner for Human Rights"),
        KnownActor.Independent("OCHA", "United Nations Office for the Coordination of Humanitarian Affairs"),
        KnownActor.Independent("IOM", "International Organization for Migration"),
        KnownActor.Independent("ICRC", "International Committee of the Red Cross"),
        KnownActor.Independent("Mechanism", "the Mechanism", "monitoring mechanism"),
        KnownActor.Independent("MCG4L", "Military Coordination Group for Lebanon"),
        KnownActor.Facilitator("US", "United States", "United States of America"),
        KnownActor.Facilitator("White House"),
        KnownActor.Facilitator("FR", "France"),
        KnownActor.Other("all other armed groups in Lebanon"),
        KnownActor.Other("all states", "Member States"),
        KnownActor.Other("SY", "Syria", "Syrian Arab Republic"),
        KnownActor.Other("IR", "Iran", "Islamic Republic of Iran"),
        KnownActor.Other("UAE", "United Arab Emirates"),
        KnownActor.Other("SA", "Saudi Arabia"),
        KnownActor.Other("EG", "Egypt"),
        KnownActor.Other("QA", "Qatar"),
        KnownActor.Other("EU", "European Union"),
        KnownActor.Other("Arab League", "League of Arab States"),
    ];

    public static FrameworkBuilder KnowsTheInitiative(this FrameworkBuilder framework) =>
        framework
            .Knows(All)
            .Under(
                CitedTexts.BasicLawGovernment,
                CitedTexts.BasicLawReferendum,
                CitedTexts.FourthGenevaConvention,
                CitedTexts.HighCourt2022,
                CitedTexts.IsraeliRulesOfWork,
                CitedTexts.LebaneseConstitution,
                CitedTexts.Taif,
                CitedTexts.Unscr1559,
                CitedTexts.Unscr1680,
                CitedTexts.Unscr1701,
                CitedTexts.Unscr2749,
                CitedTexts.Unscr2790,
                CitedTexts.Maritime2022,
                CitedTexts.JeddahUnderstanding,
                CitedTexts.CentralBankCircular170
            )
            .KnowsArea("south-litani", "South Litani", "south of the Litani", "south of the Litani River", "South Litani sector", "SLS")
            .KnowsArea("north-litani", "North Litani", "north of the Litani", "north of the Litani River")
            .KnowsArea("bekaa", "Beqaa", "Bekaa Valley")
            .KnowsArea("beirut");
}
