namespace FrameworkRules.Kinds;

/// <summary>The agreed list of points of the Blue Line on which reservations stand.</summary>
public sealed class ReservationList : IKind
{
    private ReservationList() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("reservationLists", "list of reservation points", knownTo: "the parties, UNIFIL");

    /// <summary>Gets the points on the list.</summary>
    public static NumberField Points { get; } = Kind.Count("points", "points", "the points on the list", testimony: Testimony.Agreed);

    /// <summary>Gets the points neither settled nor under an interim arrangement that both sides accept.</summary>
    public static NumberField OpenPoints { get; } =
        Kind.Count(
            "openPoints",
            "points",
            "the points neither settled nor under an interim arrangement that both sides accept",
            testimony: Testimony.Agreed
        );
}
