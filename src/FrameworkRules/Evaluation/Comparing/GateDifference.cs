namespace FrameworkRules;

/// <summary>Tells how a gate of one assessment differs from that of another.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Before">What it amounts to in the first.</param>
/// <param name="After">What it amounts to in the second.</param>
public sealed record GateDifference(Gate Gate, GateStatus Before, GateStatus After)
{
    /// <summary>Gets the gate.</summary>
    public Gate Gate
    {
        get;
        init => field = Given.Known(value);
    } = Given.Known(Gate);

    /// <summary>Gets what it amounts to in the first.</summary>
    public GateStatus Before
    {
        get;
        init => field = Given.Known(value);
    } = Given.Known(Before);

    /// <summary>Gets what it amounts to in the second.</summary>
    public GateStatus After
    {
        get;
        init => field = Given.Known(value);
    } = Given.Known(After);
}
