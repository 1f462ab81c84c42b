namespace FrameworkRules;

/// <summary>Says what was found of one subject: whether it comes into question, whether the requirement holds of it, and the number to sum.</summary>
internal readonly record struct Judgement(Truth Selected, Truth Holds, long Low = 0, long High = 0);
