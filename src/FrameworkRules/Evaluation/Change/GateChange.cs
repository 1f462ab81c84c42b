namespace FrameworkRules;

/// <summary>Tells how a gate has changed, and which findings changed it. Immutable and safe to share between threads.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Before">What it amounted to before.</param>
/// <param name="After">What it amounts to after the change.</param>
/// <param name="AsOf">The instant judged when it changed.</param>
/// <param name="By">The changes of its blocking findings at that instant.</param>
public sealed record GateChange(Gate Gate, GateStatus Before, GateStatus After, DateTimeOffset AsOf, IReadOnlyList<FindingChange> By)
{
    /// <summary>Gets whether the world changed, a date came, or nothing but the age of what is on file: the first of these that a change speaks for.</summary>
    public ChangeOrigin Origin => By.Min(change => change.Origin);

    /// <summary>Gets the local day on which it changed.</summary>
    public DateOnly Day => By[0].Day;

    /// <summary>Copies the change without what confidential claims say or reveal.</summary>
    internal GateChange WithoutConfidential() => this with { By = [.. By.Select(change => change.WithoutConfidential())] };
}
