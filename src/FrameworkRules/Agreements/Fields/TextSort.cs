namespace FrameworkRules;

/// <summary>Says what the text of a field must be to count as stated: "to be agreed" is a text, but it states no name, no place, no measure and no time.</summary>
public enum TextSort
{
    /// <summary>Any words.</summary>
    Words,

    /// <summary>Something that is done, feared or aimed at, in words that say more than that it is left open.</summary>
    Matter,

    /// <summary>A name that the framework, the submission or its texts know: of a party, a body or a unit.</summary>
    Name,

    /// <summary>A place that is named.</summary>
    Place,

    /// <summary>A measure: a number, or something that has a name.</summary>
    Measure,

    /// <summary>A step, which the clause gives its name.</summary>
    Step,

    /// <summary>A time: a date or number, an event that is known, another step.</summary>
    Time,
}
