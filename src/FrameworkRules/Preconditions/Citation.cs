namespace FrameworkRules;

/// <summary>Cites a point of a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Point">The paragraph, point or section.</param>
public sealed record Citation(CitedText Text, string Point)
{
    /// <summary>Gets the text.</summary>
    public CitedText Text
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Text);

    /// <summary>Gets the point in it.</summary>
    public string Point
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Point);

    /// <summary>Gets how binding the words are, where the citation is of a commitment of the framework's own text; otherwise <see langword="null"/>.</summary>
    public CommitmentWording? Wording
    {
        get;
        init => field = Given.Known(value);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Text.ShortTitle}, {Point}";
}
