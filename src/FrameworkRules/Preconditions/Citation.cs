namespace FrameworkRules;

/// <summary>Cites a point of a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Point">The paragraph, point or section.</param>
public sealed record Citation(CitedText Text, string Point)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Text.ShortTitle}, {Point}";
}
