namespace FrameworkRules;

/// <summary>Says what the submitted claims make of one condition: four values, of which the first three are Kleene's.</summary>
public enum Truth : byte
{
    /// <summary>The claims show that the condition does not hold.</summary>
    False,

    /// <summary>The claims show that the condition holds.</summary>
    True,

    /// <summary>No claim settles the condition either way.</summary>
    Unknown,

    /// <summary>Claims that stand equally conflict about the condition.</summary>
    Contested,
}
