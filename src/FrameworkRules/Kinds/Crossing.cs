namespace FrameworkRules.Kinds;

/// <summary>A border crossing by land, sea or air.</summary>
public sealed class Crossing : IKind
{
    private Crossing() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Ground("crossings", "crossing", TimeSpan.FromDays(90), knownTo: "the Lebanese army and customs");

    /// <summary>Gets the means.</summary>
    public static TextField Means { get; } = Kind.Choice("means", "means of crossing", Testimony.Plain, "land", "sea", "air");

    /// <summary>Gets whether the crossing is on the agreed list.</summary>
    public static FlagField OnAgreedList { get; } =
        Kind.Flag("onAgreedList", "whether it is on the agreed list", testimony: Testimony.OwedBy("LB", Adverse.More));

    /// <summary>Gets whether the crossing is a regulated one.</summary>
    public static FlagField Regulated { get; } =
        Kind.Flag("regulated", "whether it is a regulated crossing", testimony: Testimony.OwedBy("LB", Adverse.More));

    /// <summary>Gets who holds it.</summary>
    public static TextField ControlledBy { get; } =
        Kind.Actor("controlledBy", "who holds it", testimony: Testimony.OwedBy("LB", Adverse.OfOthers));
}
