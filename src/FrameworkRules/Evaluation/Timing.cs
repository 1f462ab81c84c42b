namespace FrameworkRules;

/// <summary>Says when a duty falls due, and how that stands to the instant judged.</summary>
public sealed record Timing
{
    /// <summary>Gets how the finding stands to its date.</summary>
    public required TimingStatus Status
    {
        get;
        init => field = Given.Known(value);
    }

    /// <summary>Gets the end of the period; the instant itself is outside it. <see langword="null"/> where no date is set.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Gets the date before it was moved by agreement, or <see langword="null"/> if it was not.</summary>
    public DateTimeOffset? MovedFrom { get; init; }

    /// <summary>Gets how many days the date lies back (positive; a begun day counts) or ahead (negative; whole days left).</summary>
    public int Days { get; init; }

    /// <summary>Gets whether the date was moved by an extension of which confidential claims speak.</summary>
    internal bool IsConfidential { get; init; }

    /// <summary>Copies the timing without a date that confidential claims reveal.</summary>
    internal Timing WithoutConfidential() => IsConfidential ? new Timing { Status = Status } : this;

    internal static Timing None { get; } = new() { Status = TimingStatus.Undated };
}
