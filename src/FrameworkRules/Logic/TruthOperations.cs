namespace FrameworkRules;

/// <summary>Combines truth values. All operations are commutative, associative and idempotent, and De Morgan's laws hold; distributivity does not.</summary>
public static class TruthOperations
{
    /// <summary>Swaps <see cref="Truth.True"/> and <see cref="Truth.False"/>; the other two stay.</summary>
    public static Truth Not(this Truth value) =>
        value switch
        {
            Truth.True => Truth.False,
            Truth.False => Truth.True,
            Truth.Unknown or Truth.Contested => value,
            _ => Given.Known(value),
        };

    /// <summary>Joins two conditions that must both hold: <see cref="Truth.False"/> wins, then <see cref="Truth.Contested"/>, then <see cref="Truth.Unknown"/>.</summary>
    public static Truth And(this Truth left, Truth right) =>
        AreUndefined(left, right) ? Refused(left, right)
        : left == right ? left
        : left == Truth.False || right == Truth.False ? Truth.False
        : left == Truth.Contested || right == Truth.Contested ? Truth.Contested
        : Truth.Unknown;

    /// <summary>Joins two conditions of which one must hold: <see cref="Truth.True"/> wins, then <see cref="Truth.Contested"/>, then <see cref="Truth.Unknown"/>.</summary>
    public static Truth Or(this Truth left, Truth right) =>
        AreUndefined(left, right) ? Refused(left, right)
        : left == right ? left
        : left == Truth.True || right == Truth.True ? Truth.True
        : left == Truth.Contested || right == Truth.Contested ? Truth.Contested
        : Truth.Unknown;

    /// <summary>Tells whether a condition is neither shown to hold nor shown not to.</summary>
    internal static bool IsOpen(this Truth value) => value is Truth.Unknown or Truth.Contested;

    /// <summary>Joins what two voices say of the same condition: <see cref="Truth.Unknown"/> adds nothing, and true against false is <see cref="Truth.Contested"/>.</summary>
    public static Truth Merge(this Truth left, Truth right) =>
        AreUndefined(left, right) ? Refused(left, right)
        : left == Truth.Unknown ? right
        : right == Truth.Unknown || left == right ? left
        : Truth.Contested;

    /// <summary>Tells whether one of two values is none of the four: those are all that two bits hold.</summary>
    private static bool AreUndefined(Truth left, Truth right) => (left | right) > Truth.Contested;

    private static Truth Refused(Truth left, Truth right) => Given.Known(left) | Given.Known(right);
}
