namespace FrameworkRules;

/// <summary>A text on file, or a clause of one, that is not judged, and why.</summary>
/// <param name="Instrument">The id of the text.</param>
/// <param name="Clause">The paragraph or id of the clause; <see langword="null"/>: the whole text.</param>
/// <param name="Reason">Why it is not judged.</param>
public sealed record UnjudgedText(string Instrument, string? Clause, string Reason)
{
    /// <summary>Gets whether the text, or the one that takes its place, is confidential.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Gets the kind of the clause.</summary>
    internal Kind? Kind { get; init; }

    /// <summary>Gets whether the framework would judge the text otherwise.</summary>
    internal bool IsOfFramework { get; init; } = true;

    /// <inheritdoc/>
    public override string ToString() =>
        Clause is null ? $"{Instrument} is not judged: {Reason}" : $"{Instrument}, {Clause}, is not judged: {Reason}";
}
