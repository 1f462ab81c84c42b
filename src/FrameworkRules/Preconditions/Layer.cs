namespace FrameworkRules;

/// <summary>Says what part of an agreement's life a precondition looks at.</summary>
public enum Layer
{
    /// <summary>What the instrument says.</summary>
    Text,

    /// <summary>Its legal life: in force, approved, withdrawn.</summary>
    Status,

    /// <summary>What was done on the ground.</summary>
    Implementation,

    /// <summary>Stances and process.</summary>
    Political,
}
