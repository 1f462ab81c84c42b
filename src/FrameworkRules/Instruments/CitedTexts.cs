namespace FrameworkRules;

/// <summary>Lists the texts that the library's preconditions cite.</summary>
public static class CitedTexts
{
    /// <summary>Gets the Taif agreement.</summary>
    public static CitedText Taif { get; } = new("taif-1989", "Taif Agreement (1989)", "Document of National Accord, Taif, 22 October 1989");

    /// <summary>Gets United Nations Security Council resolution 1559.</summary>
    public static CitedText Unscr1559 { get; } = new("unscr-1559", "UNSCR 1559 (2004)", "United Nations Security Council resolution 1559 of 2 September 2004");

    /// <summary>Gets United Nations Security Council resolution 1701.</summary>
    public static CitedText Unscr1701 { get; } = new("unscr-1701", "UNSCR 1701 (2006)", "United Nations Security Council resolution 1701 of 11 August 2006");

    /// <summary>Gets the announcement of November 2024.</summary>
    public static CitedText Cessation2024 { get; } =
        new("coh-2024", "Announcement of Nov 2024", "Announcement of a cessation of hostilities and related commitments on enhanced security arrangements, 26 November 2024");

    /// <summary>Gets the decisions of the Lebanese Council of Ministers on arms.</summary>
    public static CitedText CabinetDecisions { get; } =
        new("lb-cabinet", "Council of Ministers", "Decisions of the Lebanese Council of Ministers of 5 and 7 August 2025 and 2 March 2026");

    /// <summary>Gets the cessation of hostilities of April 2026.</summary>
    public static CitedText Cessation2026 { get; } = new("coh-2026-04", "Cessation text of Apr 2026", "Cessation of hostilities published by the United States, 16 April 2026");

    /// <summary>Gets the joint statement of 3 June 2026.</summary>
    public static CitedText JointStatement2026 { get; } = new("js-2026-06", "Joint statement of June 2026", "Trilateral joint statement of 3 June 2026");

    /// <summary>Gets the Trilateral Framework of June 2026.</summary>
    public static CitedText Trilateral2026 { get; } = new("tf-2026", "Trilateral Framework", "Trilateral Framework signed on 26 June 2026");

    /// <summary>Gets the Security Annex of June 2026.</summary>
    public static CitedText SecurityAnnex2026 { get; } = new("sa-2026", "Security Annex", "Security Annex to the Trilateral Framework, 26 June 2026");

    /// <summary>Gets the guidance of the United Nations on mediating ceasefires.</summary>
    public static CitedText CeasefireGuidance { get; } = new("dppa-2022", "UN ceasefire guidance", "United Nations, Guidance on Mediation of Ceasefires, 2022");

    /// <summary>Gets the practitioners' guide to drafting peace agreements.</summary>
    public static CitedText HaysomHottinger { get; } = new("haysom-hottinger", "Haysom and Hottinger", "Haysom and Hottinger, Do's and don'ts of sustainable ceasefire agreements");
}
