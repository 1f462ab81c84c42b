namespace FrameworkRules;

/// <summary>Names a text that preconditions cite.</summary>
/// <param name="Id">The id under which a submission holds the text.</param>
/// <param name="ShortTitle">The short title.</param>
/// <param name="Title">The full title.</param>
public sealed record CitedText(string Id, string ShortTitle, string Title)
{
    /// <summary>Gets the id under which a submission holds the text.</summary>
    public string Id
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Id);

    /// <summary>Gets the short title.</summary>
    public string ShortTitle
    {
        get;
        init => field = Given.There(value);
    } = Given.There(ShortTitle);

    /// <summary>Gets the full title.</summary>
    public string Title
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Title);

    /// <summary>Gets what kind of text it is.</summary>
    public TextNature Nature
    {
        get;
        init => field = Given.Known(value);
    } = TextNature.Agreement;

    /// <summary>Gets on what day it was made; where only the month or the year is known, the first of it. <see langword="null"/>: it is taken to have been there always.</summary>
    public DateOnly? MadeOn { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortTitle;
}
