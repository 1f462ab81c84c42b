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
