namespace FrameworkRules;

/// <summary>Says whether one of two findings is better.</summary>
public enum ComparisonVerdict
{
    /// <summary>The outcome is the same, and so is how it stands to its date.</summary>
    Same,

    /// <summary>The second is better.</summary>
    Better,

    /// <summary>The second is worse.</summary>
    Worse,

    /// <summary>They differ, and neither is better: what failed is now not known, does not apply, or is not yet due.</summary>
    Neither,
}
