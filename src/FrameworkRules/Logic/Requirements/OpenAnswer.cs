namespace FrameworkRules;

/// <summary>Answers an <see cref="OpenRequirement"/>.</summary>
public sealed record OpenAnswer
{
    /// <summary>Gets the verdict.</summary>
    public required Truth Truth { get; init; }

    /// <summary>Gets or sets what was found, each as a sentence.</summary>
    public IReadOnlyList<string> Found
    {
        get;
        init => field = [.. value];
    } = [];

    /// <summary>Gets or sets the claims the answer rests on, from <see cref="OpenReading.Cite"/>.</summary>
    public IReadOnlyList<Evidence> Evidence
    {
        get;
        init => field = [.. value];
    } = [];
}
