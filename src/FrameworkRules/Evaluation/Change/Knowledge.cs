namespace FrameworkRules;

/// <summary>Says which reports a live assessment knows.</summary>
public enum Knowledge
{
    /// <summary>All on file, whenever they were published.</summary>
    WithHindsight,

    /// <summary>Those that were published by the instant judged: nothing on file, claim, survey, text or verification, counts before.</summary>
    AsReported,
}
