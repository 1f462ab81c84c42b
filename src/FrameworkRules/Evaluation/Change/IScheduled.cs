namespace FrameworkRules;

/// <summary>Something that time alone may change.</summary>
internal interface IScheduled
{
    /// <summary>Gets when time next changes it, or <see langword="null"/>.</summary>
    DateTimeOffset? Next { get; }

    /// <summary>Takes note that the instant has come.</summary>
    void OnDue(FactTimeline timeline);
}
