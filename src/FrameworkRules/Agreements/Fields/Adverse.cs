namespace FrameworkRules;

/// <summary>Says which way a value speaks against the party whose conduct it reports.</summary>
public enum Adverse
{
    /// <summary>It is not said which way, so that a party's own word on it establishes nothing.</summary>
    Undeclared,

    /// <summary>The greater number, the later instant, the later of the choices, a yes.</summary>
    More,

    /// <summary>The smaller number, the earlier instant, the earlier of the choices, a no.</summary>
    Less,

    /// <summary>Any value: that it is stated at all.</summary>
    Any,

    /// <summary>The name of somebody who is not an organ of the party.</summary>
    OfOthers,
}
