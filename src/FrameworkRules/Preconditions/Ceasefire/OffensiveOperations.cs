using static FrameworkRules.Kinds.Incident;

namespace FrameworkRules;

/// <summary>Says what counts as an operation of one side against the other, whether or not it crosses the line.</summary>
internal static class OffensiveOperations
{
    /// <summary>Holds for an attack across the line, and for an operation by those who need not cross it.</summary>
    public static Requirement Any =>
        IsAttack.Is(true)
        | !IsOperation.Is(false).PresumedUntilNotice("nothing on file says that it was an operation on one side of the line");
}
