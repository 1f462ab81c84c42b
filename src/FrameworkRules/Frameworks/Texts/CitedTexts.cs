namespace FrameworkRules;

/// <summary>Lists the texts that the library's preconditions cite.</summary>
public static class CitedTexts
{
    /// <summary>Gets the Taif agreement.</summary>
    public static CitedText Taif { get; } =
        new("taif-1989", "Taif Agreement (1989)", "Document of National Accord, Taif, 22 October 1989")
        {
            Nature = TextNature.Law,
            MadeOn = new(1989, 10, 22),
        };

    /// <summary>Gets United Nations Security Council resolution 1559.</summary>
    public static CitedText Unscr1559 { get; } =
        new("unscr-1559", "UNSCR 1559 (2004)", "United Nations Security Council resolution 1559 of 2 September 2004")
        {
            Nature = TextNature.Law,
            MadeOn = new(2004, 9, 2),
        };

    /// <summary>Gets United Nations Security Council resolution 1701.</summary>
    public static CitedText Unscr1701 { get; } =
        new("unscr-1701", "UNSCR 1701 (2006)", "United Nations Security Council resolution 1701 of 11 August 2006")
        {
            Nature = TextNature.Law,
            MadeOn = new(2006, 8, 11),
        };

    /// <summary>Gets the announcement of November 2024.</summary>
    public static CitedText Cessation2024 { get; } =
        new(
            "coh-2024",
            "Announcement of Nov 2024",
            "Announcement of a cessation of hostilities and related commitments on enhanced security arrangements, 26 November 2024"
        )
        {
            MadeOn = new(2024, 11, 26),
        };

    /// <summary>Gets the decisions of the Lebanese Council of Ministers on arms.</summary>
    public static CitedText CabinetDecisions { get; } =
        new("lb-cabinet", "Council of Ministers", "Decisions of the Lebanese Council of Ministers of 5 and 7 August 2025 and 2 March 2026")
        {
            Nature = TextNature.Policy,
            MadeOn = new(2025, 8, 5),
        };

    /// <summary>Gets the cessation of hostilities of April 2026.</summary>
    public static CitedText Cessation2026 { get; } =
        new("coh-2026-04", "Cessation text of Apr 2026", "Cessation of hostilities published by the United States, 16 April 2026")
        {
            MadeOn = new(2026, 4, 16),
        };

    /// <summary>Gets the joint statement of 3 June 2026.</summary>
    public static CitedText JointStatement2026 { get; } =
        new("js-2026-06", "Joint statement of June 2026", "Trilateral joint statement of 3 June 2026")
        {
            Nature = TextNature.Policy,
            MadeOn = new(2026, 6, 3),
        };

    /// <summary>Gets the Trilateral Framework of June 2026.</summary>
    public static CitedText Trilateral2026 { get; } =
        new("tf-2026", "Trilateral Framework", "Trilateral Framework signed on 26 June 2026") { MadeOn = new(2026, 6, 26) };

    /// <summary>Gets the Security Annex of June 2026.</summary>
    public static CitedText SecurityAnnex2026 { get; } =
        new("sa-2026", "Security Annex", "Security Annex to the Trilateral Framework, 26 June 2026") { MadeOn = new(2026, 6, 26) };

    /// <summary>Gets the guidance of the United Nations on mediating ceasefires.</summary>
    public static CitedText CeasefireGuidance { get; } =
        new("dppa-2022", "UN ceasefire guidance", "United Nations, Guidance on Mediation of Ceasefires, 2022")
        {
            Nature = TextNature.Standard,
            MadeOn = new(2022, 9, 1),
        };

    /// <summary>Gets the practitioners' guide to drafting peace agreements.</summary>
    public static CitedText HaysomHottinger { get; } =
        new("haysom-hottinger", "Haysom and Hottinger", "Haysom and Hottinger, Do's and don'ts of sustainable ceasefire agreements")
        {
            Nature = TextNature.Standard,
            MadeOn = new(2010, 1, 1),
        };

    /// <summary>Gets United Nations Security Council resolution 1680.</summary>
    public static CitedText Unscr1680 { get; } =
        new("unscr-1680", "UNSCR 1680 (2006)", "United Nations Security Council resolution 1680 of 17 May 2006")
        {
            Nature = TextNature.Law,
            MadeOn = new(2006, 5, 17),
        };

    /// <summary>Gets United Nations Security Council resolution 2749.</summary>
    public static CitedText Unscr2749 { get; } =
        new("unscr-2749", "UNSCR 2749 (2024)", "United Nations Security Council resolution 2749 of 28 August 2024")
        {
            Nature = TextNature.Law,
            MadeOn = new(2024, 8, 28),
        };

    /// <summary>Gets United Nations Security Council resolution 2790.</summary>
    public static CitedText Unscr2790 { get; } =
        new("unscr-2790", "UNSCR 2790 (2025)", "United Nations Security Council resolution 2790 of 28 August 2025")
        {
            Nature = TextNature.Law,
            MadeOn = new(2025, 8, 28),
        };

    /// <summary>Gets the paper of the United States of 2025.</summary>
    public static CitedText UsPaper2025 { get; } =
        new(
            "us-2025",
            "US paper of 2025",
            "United States paper of 2025, of which the Lebanese Council of Ministers endorsed the objectives on 7 August 2025"
        )
        {
            MadeOn = new(2025, 8, 7),
        };

    /// <summary>Gets the maritime agreement of 2022.</summary>
    public static CitedText Maritime2022 { get; } =
        new("mb-2022", "Maritime agreement (2022)", "Exchange of letters on the maritime boundary, 27 October 2022")
        {
            Nature = TextNature.Law,
            MadeOn = new(2022, 10, 27),
        };

    /// <summary>Gets the plan of the Lebanese army of 2025.</summary>
    public static CitedText ArmyPlan2025 { get; } =
        new("laf-plan-2025", "Army plan of 2025", "Plan of the Lebanese army presented to the Council of Ministers on 5 September 2025")
        {
            Nature = TextNature.Policy,
            MadeOn = new(2025, 9, 5),
        };

    /// <summary>Gets the constitution of Lebanon.</summary>
    public static CitedText LebaneseConstitution { get; } =
        new("lb-constitution", "Lebanese constitution", "Constitution of Lebanon") { Nature = TextNature.Law, MadeOn = new(1926, 5, 23) };

    /// <summary>Gets the understanding of Lebanon and Syria on their border.</summary>
    public static CitedText JeddahUnderstanding { get; } =
        new("jeddah-2025", "Jeddah understanding", "Understanding of Lebanon and Syria on their border, Jeddah, 27-28 March 2025")
        {
            Nature = TextNature.Law,
            MadeOn = new(2025, 3, 27),
        };

    /// <summary>Gets circular 170 of the central bank of Lebanon.</summary>
    public static CitedText CentralBankCircular170 { get; } =
        new("bdl-170", "Circular 170", "Circular 170 of the central bank of Lebanon, 14 July 2025")
        {
            Nature = TextNature.Law,
            MadeOn = new(2025, 7, 14),
        };

    /// <summary>Gets the integrated disarmament standards of the United Nations.</summary>
    public static CitedText DisarmamentStandards { get; } =
        new("iddrs", "IDDRS", "Integrated Disarmament, Demobilization and Reintegration Standards")
        {
            Nature = TextNature.Standard,
            MadeOn = new(2006, 12, 1),
        };

    /// <summary>Gets the Fourth Geneva Convention.</summary>
    public static CitedText FourthGenevaConvention { get; } =
        new(
            "gc-iv-1949",
            "Fourth Geneva Convention",
            "Geneva Convention relative to the Protection of Civilian Persons in Time of War, 12 August 1949"
        )
        {
            Nature = TextNature.Law,
            MadeOn = new(1949, 8, 12),
        };

    /// <summary>Gets the International Mine Action Standards.</summary>
    public static CitedText MineActionStandards { get; } =
        new("imas", "IMAS", "International Mine Action Standards, first published in October 2001")
        {
            Nature = TextNature.Standard,
            MadeOn = new(2001, 10, 1),
        };

    /// <summary>Gets Israel's basic law on the government.</summary>
    public static CitedText BasicLawGovernment { get; } =
        new("il-basic-law-government", "Basic Law: The Government", "Israel, Basic Law: The Government, 7 March 2001")
        {
            Nature = TextNature.Law,
            MadeOn = new(2001, 3, 7),
        };

    /// <summary>Gets Israel's basic law on the referendum.</summary>
    public static CitedText BasicLawReferendum { get; } =
        new("il-basic-law-referendum", "Basic Law: Referendum", "Israel, Basic Law: Referendum, 12 March 2014")
        {
            Nature = TextNature.Law,
            MadeOn = new(2014, 3, 12),
        };

    /// <summary>Gets the rules by which the government of Israel works.</summary>
    public static CitedText IsraeliRulesOfWork { get; } =
        new("il-rules-of-work", "Israel's rules of government work", "Israel, Rules of the Government's Work, on international treaties")
        {
            Nature = TextNature.Law,
        };

    /// <summary>Gets the judgment of Israel's High Court of Justice on the maritime agreement.</summary>
    public static CitedText HighCourt2022 { get; } =
        new(
            "hcj-6654-22",
            "HCJ 6654/22",
            "Israel, High Court of Justice, Kohelet Forum v. Prime Minister, HCJ 6654/22, decided on 23 October 2022, reasons of 13 December 2022"
        )
        {
            Nature = TextNature.Law,
            MadeOn = new(2022, 10, 23),
        };

    /// <summary>Gets the guidance of the United Nations for effective mediation.</summary>
    public static CitedText MediationGuidance { get; } =
        new(
            "un-mediation-2012",
            "UN mediation guidance",
            "United Nations Guidance for Effective Mediation, A/66/811, annex I, 25 June 2012"
        )
        {
            Nature = TextNature.Standard,
            MadeOn = new(2012, 6, 25),
        };

    /// <summary>Gets the Vienna convention on the law of treaties, cited as the standard of drafting that it is also for those who are not parties to it.</summary>
    public static CitedText LawOfTreaties { get; } =
        new("vclt-1969", "Vienna Convention on treaties", "Vienna Convention on the Law of Treaties, 23 May 1969")
        {
            Nature = TextNature.Standard,
            MadeOn = new(1969, 5, 23),
        };

    /// <summary>Gets United Nations Security Council resolution 1325, which urges and does not oblige.</summary>
    public static CitedText Unscr1325 { get; } =
        new("unscr-1325", "UNSCR 1325 (2000)", "United Nations Security Council resolution 1325 of 31 October 2000")
        {
            Nature = TextNature.Standard,
            MadeOn = new(2000, 10, 31),
        };

    /// <summary>Gets United Nations Security Council resolution 2474, which calls on the parties to armed conflicts.</summary>
    public static CitedText Unscr2474 { get; } =
        new("unscr-2474", "UNSCR 2474 (2019)", "United Nations Security Council resolution 2474 of 11 June 2019")
        {
            Nature = TextNature.Standard,
            MadeOn = new(2019, 6, 11),
        };
}
