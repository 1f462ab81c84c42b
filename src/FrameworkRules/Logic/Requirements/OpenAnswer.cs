namespace FrameworkRules;

/// <summary>Answers an <see cref="OpenRequirement"/>.</summary>
public sealed record OpenAnswer
{
    /// <summary>Gets the verdict.</summary>
    public required Truth Truth
    {
        get;
        init => field = Given.Known(value);
    }

    /// <summary>Gets or sets what was found, each as a sentence in English, which other languages are given to put into their own.</summary>
    public IReadOnlyList<string> Found
    {
        get => [.. Told.Select(found => found.ToString())];
        init => Told = [.. Given.All(value).Select(Message.OfTerm)];
    }

    /// <summary>Gets or sets what was found, where it is said in messages.</summary>
    internal IReadOnlyList<Message> Told { get; init; } = [];

    /// <summary>Gets or sets the claims the answer rests on, from <see cref="OpenReading.Cite"/>.</summary>
    public IReadOnlyList<Evidence> Evidence
    {
        get;
        init => field = Given.All(value);
    } = [];
}
