namespace FrameworkRules;

/// <summary>Says how much of an assessment a document tells. Each tells what the one before tells, and more; what it tells is the same, byte for byte.</summary>
public enum Detail
{
    /// <summary>How the gates stand, and of each finding its outcome and its date. What a finding rests on is not worked out.</summary>
    Outcomes,

    /// <summary>Of each finding why, too, by whose duty and on whose word, with its waivers; and the warnings.</summary>
    Reasons,

    /// <summary>Everything: the evidence, the surveys, the sources, the parameters and the citations, too.</summary>
    Full,
}
