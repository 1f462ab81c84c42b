namespace FrameworkRules.Kinds;

/// <summary>A clause that reserves a right of self-defence.</summary>
public sealed class SelfDefenceReservation : IKind
{
    private SelfDefenceReservation() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("selfDefence", "self-defence reservation", matter: "self-defence");

    /// <summary>Gets who may invoke it.</summary>
    public static NamesField Holders { get; } = Kind.Actors("holders", "who may invoke it", TextSort.Name);

    /// <summary>Gets against what threat.</summary>
    public static TextField Threat { get; } = Kind.Text("threat", "threat against which it may be invoked", takes: TextSort.Matter);

    /// <summary>Gets with what notice.</summary>
    public static TextField Notice { get; } = Kind.Text("notice", "notice that must be given", takes: TextSort.Measure);

    /// <summary>Gets whether it is the same for both sides.</summary>
    public static FlagField SameForBothSides { get; } = Kind.Flag("sameForBothSides", "whether it is the same for both sides");
}
