using FrameworkRules;

namespace ReliefWatch;

/// <summary>A road by which relief reaches the population of an area, as somebody who uses it found it.</summary>
public sealed class ReliefRoute : IKind
{
    private ReliefRoute() { }

    public static Kind Kind { get; } =
        Kind.Ground("reliefRoutes", "relief route", believedFor: TimeSpan.FromDays(7), knownTo: "the humanitarian country team");

    public static TextField Controller { get; } = Kind.Actor("controller", "who controls it", required: true, testimony: Testimony.Plain);

    public static NumberField OpenHours { get; } =
        Kind.Count("openHours", "hours a day", "time in which it is open", testimony: Testimony.ConductOf(Controller, Adverse.Less));

    public static NamesField NotifiedTo { get; } = Kind.Actors("notifiedTo", "whom its use is notified to", testimony: Testimony.Plain);
}
