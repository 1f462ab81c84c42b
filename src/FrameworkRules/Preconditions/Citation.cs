namespace FrameworkRules;

/// <summary>Cites a point of a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Point">The paragraph, point or section.</param>
public sealed record Citation(CitedText Text, string Point)
{
    /// <summary>Gets how binding the words are, where the citation is of a commitment of the framework's own text; otherwise <see langword="null"/>.</summary>
    public CommitmentWording? Wording { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Text.ShortTitle}, {Point}";
}
