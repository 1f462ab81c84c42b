namespace FrameworkRules;

/// <summary>Says what a quantifier counts, and how it compares the count.</summary>
internal enum Counting
{
    Every,
    AtLeast,
    AtMost,
    Share,
    Sum,
}
