namespace FrameworkRules;

/// <summary>Tells how a gate of one assessment differs from that of another.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Before">What it amounts to in the first.</param>
/// <param name="After">What it amounts to in the second.</param>
public sealed record GateDifference(Gate Gate, GateStatus Before, GateStatus After);
