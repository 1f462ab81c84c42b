namespace FrameworkRules;

/// <summary>A commitment in a text judged, and when it falls due. Immutable.</summary>
public sealed record TextDuty
{
    /// <summary>Gets the id of the text.</summary>
    public required string Instrument
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets the id of the commitment in the text.</summary>
    public required string Id
    {
        get;
        init => field = Given.There(value);
    }

    /// <summary>Gets who is to act, as far as it is on file.</summary>
    public required IReadOnlyList<string> Actors
    {
        get;
        init => field = Given.All(value);
    }

    /// <summary>Gets how binding its wording is, or <see langword="null"/>.</summary>
    public string? Level { get; init; }

    /// <summary>Gets the commitment from whose fulfilment its time runs; <see langword="null"/>: it runs from entry into force, or has a date.</summary>
    public string? After { get; init; }

    /// <summary>Gets the end of its time; <see langword="null"/>: it has none, or that from which it runs has not happened as far as is known.</summary>
    public DateTimeOffset? Due { get; init; }
}
