namespace FrameworkRules.Drafting;

/// <summary>Says how much what a rule finds in a draft matters.</summary>
public enum LintSeverity
{
    /// <summary>Worth a look.</summary>
    Note,

    /// <summary>Parties may come to read the clause differently.</summary>
    Warning,

    /// <summary>The clause does not do what it is there for.</summary>
    Error,
}
