namespace FrameworkRules;

/// <summary>Says what kind of text a precondition cites.</summary>
public enum TextNature
{
    /// <summary>What the parties to a process agreed, or a facilitator announced for them.</summary>
    Agreement,

    /// <summary>Law from elsewhere: a resolution of the Security Council, a constitution, a treaty in force, a regulation.</summary>
    Law,

    /// <summary>A standard of practice, which binds nobody.</summary>
    Standard,

    /// <summary>A decision, a plan or a statement of one side or of several.</summary>
    Policy,
}
