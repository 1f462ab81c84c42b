namespace FrameworkRules;

/// <summary>Says how one claim about a field stands against the others about the same subject.</summary>
public enum Standing : byte
{
    /// <summary>The claim says nothing about the field.</summary>
    Silent,

    /// <summary>The claim is judged.</summary>
    Heard,

    /// <summary>A later claim of the same speaker replaces it.</summary>
    Superseded,

    /// <summary>A claim of greater weight outranks it.</summary>
    Outranked,

    /// <summary>A verified claim outranks it, but it is newer and is shown as a challenge.</summary>
    Challenging,

    /// <summary>It is a party's denial about its own conduct, and a claim of a better grade speaks.</summary>
    Denial,
}
