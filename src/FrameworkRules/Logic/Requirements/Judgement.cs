namespace FrameworkRules;

/// <summary>Says what was found of one subject: whether it comes into question, whether the requirement holds of it, and the number to sum.</summary>
internal readonly record struct Judgement(Truth Selected, Truth Holds, long Low = 0, long High = 0)
{
    /// <summary>Gets whether the subject is on the list for certain, whether or not it is one that comes into question.</summary>
    public bool IsOnList { get; init; }
}
