namespace FrameworkRules.Rules;

/// <summary>Says what happened to a live assessment.</summary>
public enum LiveAction
{
    /// <summary>A claim was inserted.</summary>
    Inserted,

    /// <summary>A claim was replaced by another.</summary>
    Replaced,

    /// <summary>A claim was withdrawn.</summary>
    Withdrawn,

    /// <summary>Time has passed.</summary>
    TimePassed,
}
