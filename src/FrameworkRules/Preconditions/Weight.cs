namespace FrameworkRules;

/// <summary>Says how heavily a precondition weighs in a framework. Only blocking ones decide over a gate.</summary>
public enum Weight
{
    /// <summary>A gate is not satisfied while it is unmet.</summary>
    Blocking,

    /// <summary>It matters and is shown first among those that do not block.</summary>
    Major,

    /// <summary>It is shown.</summary>
    Minor,
}
