namespace FrameworkRules.NRules;

/// <summary>Something that time alone may change.</summary>
internal interface ITimed
{
    /// <summary>Gets when time next changes it, or <see langword="null"/>.</summary>
    DateTimeOffset? Next { get; }

    /// <summary>Takes note that the instant has come.</summary>
    void Pass(ValidityGate gate);
}
