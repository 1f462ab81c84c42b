namespace FrameworkRules.Kinds;

/// <summary>A clause that says how an area is to be vacated.</summary>
public sealed class WithdrawalStep : IKind
{
    private WithdrawalStep() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("withdrawalSteps", "withdrawal step", matter: "withdrawal");

    /// <summary>Gets the area to be vacated; none: the whole.</summary>
    public static TextField Area { get; } = Kind.Text("area", "area to be vacated", takes: TextSort.Place);

    /// <summary>Gets the number of days from entry into force.</summary>
    public static NumberField WithinDays { get; } = Kind.Count("withinDays", "days", "days from entry into force");

    /// <summary>Gets the date.</summary>
    public static InstantField Due { get; } = Kind.End("due", "date by which it is to be vacated");

    /// <summary>Gets the measurable criterion.</summary>
    public static TextField Criterion { get; } =
        Kind.Text("criterion", "measurable criterion on which it is to be vacated", takes: TextSort.Measure);

    /// <summary>Gets the unit that takes over.</summary>
    public static TextField ReceivingUnit { get; } = Kind.Text("receivingUnit", "unit that takes over", takes: TextSort.Name);
}
