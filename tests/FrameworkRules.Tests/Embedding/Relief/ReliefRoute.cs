using FrameworkRules;

namespace ReliefWatch;

/// <summary>A road by which relief reaches the population of an area, as somebody who uses it found it.</summary>
public sealed class ReliefRoute : IKind
{
    private ReliefRoute() { }

    public static Kind Kind { get; } =
        Kind.Ground("reliefRoutes", "relief route", believedFor: TimeSpan.FromDays(7), knownTo: "the humanitarian country team");

    public static TextField Controller { get; } = Kind.Text("controller", "who controls it", required: true);

    public static NumberField OpenHours { get; } = Kind.Count("openHours", "hours a day", "time in which it is open");

    public static NamesField NotifiedTo { get; } = Kind.Names("notifiedTo", "whom its use is notified to");
}
