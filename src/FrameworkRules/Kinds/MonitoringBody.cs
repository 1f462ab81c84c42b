namespace FrameworkRules.Kinds;

/// <summary>A body that monitors an arrangement, and its meetings.</summary>
public sealed class MonitoringBody : IKind
{
    private MonitoringBody() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("monitoringBodies", "monitoring body", knownTo: "its chair");

    /// <summary>Gets the name of the body.</summary>
    public static TextField Name { get; } = Kind.Actor("name", "name of the body", required: true, testimony: Testimony.Plain);

    /// <summary>Gets when it first met; none: it has not met.</summary>
    public static InstantField FirstMet { get; } = Kind.Happened("firstMet", "first meeting", testimony: Testimony.Agreed);

    /// <summary>Gets when it last met.</summary>
    public static InstantField LastMet { get; } = Kind.LastHappened("lastMet", "last meeting", testimony: Testimony.Agreed);

    /// <summary>Gets the number of reporting intervals since the first meeting in which it did not meet.</summary>
    public static NumberField MissedIntervals { get; } =
        Kind.Count("missedIntervals", "intervals", "reporting intervals without a meeting", testimony: Testimony.Agreed);
}
