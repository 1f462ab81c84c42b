namespace FrameworkRules;

/// <summary>Sets over which time, and by which reports, a timeline is made. Immutable.</summary>
public sealed record TimelineOptions
{
    /// <summary>Gets or sets the first instant judged; <see langword="null"/>: when the framework takes effect, or, if it does not say, when the first report was published.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Gets or sets the last instant judged; <see langword="null"/>: the one the record gives, or, if it gives none, when the last report was published.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Gets or sets which reports are known at each instant: those published by then, unless it is set otherwise.</summary>
    public Knowledge Knowledge
    {
        get;
        init => field = Given.Known(value);
    } = Knowledge.AsReported;

    /// <summary>Gets or sets the one instant by which a report must have been published to be known, whatever instant is judged; it takes the place of <see cref="Knowledge"/>.</summary>
    public DateTimeOffset? KnownAt { get; init; }
}
