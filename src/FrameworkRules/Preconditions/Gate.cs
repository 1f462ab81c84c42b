namespace FrameworkRules;

/// <summary>Says what a precondition is a precondition of.</summary>
public enum Gate
{
    /// <summary>Entry into force.</summary>
    Entry,

    /// <summary>Operation of the arrangement.</summary>
    Operation,

    /// <summary>Complete withdrawal or redeployment.</summary>
    Withdrawal,

    /// <summary>Permanence.</summary>
    Permanence,

    /// <summary>Nothing: it is shown and never blocks.</summary>
    Context,
}
