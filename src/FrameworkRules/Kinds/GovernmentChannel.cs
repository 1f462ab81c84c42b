namespace FrameworkRules.Kinds;

/// <summary>A channel between governments.</summary>
public sealed class GovernmentChannel : IKind
{
    private GovernmentChannel() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("channels", "channel", knownTo: "the convener");

    /// <summary>Gets whether the two meet directly.</summary>
    public static FlagField Direct { get; } = Kind.Flag("direct", "whether the two meet directly", testimony: Testimony.Agreed);

    /// <summary>Gets the level.</summary>
    public static TextField Level { get; } =
        Kind.Choice("level", "the level", Testimony.Agreed, "military", "ambassador", "minister", "leader");

    /// <summary>Gets who convenes it.</summary>
    public static TextField Convener { get; } = Kind.Actor("convener", "who convenes it", testimony: Testimony.Plain);

    /// <summary>Gets when it last met.</summary>
    public static InstantField LastMet { get; } = Kind.LastHappened("lastMet", "when it last met", testimony: Testimony.Agreed);
}
