namespace FrameworkRules.Kinds;

/// <summary>A force of a state on the territory of another. The subject is named by the state that holds it, and the area where there are several.</summary>
public sealed class ForeignPresence : IKind
{
    private ForeignPresence() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Ground("foreignPresence", "foreign force", TimeSpan.FromDays(30), knownTo: "UNIFIL, the monitoring mechanism");

    /// <summary>Gets the state whose force it is.</summary>
    public static TextField Holder { get; } =
        Kind.Party("holder", "the state whose force it is", required: true, testimony: Testimony.Plain);

    /// <summary>Gets how many positions it holds north of the Blue Line.</summary>
    public static NumberField Positions { get; } =
        Kind.Count("positions", "positions", "positions held north of the Blue Line", testimony: Testimony.ConductOf(Holder, Adverse.More));

    /// <summary>Gets the area it holds.</summary>
    public static NumberField Area { get; } =
        Kind.Amount("areaKm2", "km²", "area held", testimony: Testimony.ConductOf(Holder, Adverse.More));

    /// <summary>Gets whether the government of the territory consents to it, on record.</summary>
    public static FlagField ConsentedTo { get; } =
        Kind.Flag("consentedTo", "whether the government of the territory has consented, on record", testimony: Testimony.AgreedBy("LB"));
}
