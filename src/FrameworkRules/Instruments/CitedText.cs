namespace FrameworkRules;

/// <summary>Names a text that preconditions cite.</summary>
/// <param name="Id">The id under which a submission holds the text.</param>
/// <param name="ShortTitle">The short title.</param>
/// <param name="Title">The full title.</param>
public sealed record CitedText(string Id, string ShortTitle, string Title)
{
    /// <inheritdoc/>
    public override string ToString() => ShortTitle;
}

/// <summary>Lists the texts that the library's preconditions cite.</summary>
public static class CitedTexts
{
    /// <summary>Gets United Nations Security Council resolution 1701.</summary>
    public static CitedText Unscr1701 { get; } = new("unscr-1701", "UNSCR 1701 (2006)", "United Nations Security Council resolution 1701 of 11 August 2006");

    /// <summary>Gets the announcement of November 2024.</summary>
    public static CitedText Cessation2024 { get; } =
        new("coh-2024", "Announcement of Nov 2024", "Announcement of a cessation of hostilities and related commitments on enhanced security arrangements, 26 November 2024");
}
