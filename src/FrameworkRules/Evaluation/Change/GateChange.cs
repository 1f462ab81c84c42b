using System.Diagnostics;

namespace FrameworkRules;

/// <summary>Tells how a gate has changed, and which findings changed it. Immutable and safe to share between threads.</summary>
[DebuggerDisplay("{Gate}: {Before} to {After}")]
public sealed class GateChange
{
    internal GateChange(Gate gate, GateStatus before, GateStatus after, DateTimeOffset asOf, IEnumerable<FindingChange> by)
    {
        Gate = gate;
        Before = before;
        After = after;
        AsOf = asOf;
        By = [.. by];
    }

    /// <summary>Gets the gate.</summary>
    public Gate Gate { get; }

    /// <summary>Gets what it amounted to before.</summary>
    public GateStatus Before { get; }

    /// <summary>Gets what it amounts to after the change.</summary>
    public GateStatus After { get; }

    /// <summary>Gets the instant judged when it changed.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>Gets the changes of its blocking findings at that instant; at least one.</summary>
    public IReadOnlyList<FindingChange> By { get; }

    /// <summary>Gets whether the world changed, a date came, or nothing but the age of what is on file: the first of these that a change speaks for.</summary>
    public ChangeOrigin Origin => By.Min(change => change.Origin);

    /// <summary>Gets the local day on which it changed.</summary>
    public DateOnly Day => By[0].Day;

    /// <inheritdoc/>
    public override string ToString() => $"{Gate}: {Before} -> {After}";
}
