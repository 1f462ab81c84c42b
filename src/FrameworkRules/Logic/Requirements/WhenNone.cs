namespace FrameworkRules;

/// <summary>Says what a quantifier makes of a list that is known to be complete and holds no subject that comes into question.</summary>
public enum WhenNone
{
    /// <summary>The requirement holds.</summary>
    Holds,

    /// <summary>The requirement fails: the thing itself is owed.</summary>
    Fails,

    /// <summary>The duty does not arise, so that the precondition does not apply.</summary>
    NotApplicable,
}
