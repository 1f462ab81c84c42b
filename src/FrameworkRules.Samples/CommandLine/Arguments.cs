namespace FrameworkRules.Samples;

internal enum Command
{
    Evaluate,
    Live,
    Record,
    List,
    Help,
}

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments
{
    public required Command Command { get; init; }

    /// <summary>Gets the files; none: the states that are shipped.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public Framework? Framework { get; init; }

    /// <summary>Gets the evaluator; <see langword="null"/>: the direct one.</summary>
    public IEvaluator? Evaluator { get; init; } = Evaluators.Default;

    public InstantArgument? AsOf { get; init; }

    public InstantArgument? KnownAt { get; init; }

    public bool Json { get; init; }

    public bool Details { get; init; }

    /// <summary>Gets the file to write the report to as HTML.</summary>
    public string? Html { get; init; }

    /// <summary>Gets the file to write the report to as Markdown.</summary>
    public string? Markdown { get; init; }

    /// <summary>Gets the folder to write the dated states to.</summary>
    public string? Write { get; init; }

    public bool WithoutConfidential { get; init; }

    public bool Strict { get; init; }

    public IReadOnlyList<Gate> Gates { get; init; } = [];

    public int? Width { get; init; }
}
