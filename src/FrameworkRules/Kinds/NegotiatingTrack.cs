namespace FrameworkRules.Kinds;

/// <summary>A negotiating track.</summary>
public sealed class NegotiatingTrack : IKind
{
    private NegotiatingTrack() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("tracks", "negotiating track", knownTo: "the facilitator, the parties");

    /// <summary>Gets what it is about.</summary>
    public static TextField About { get; } =
        Kind.NameField("subject", "what it is about", NameOf.Topic, required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether the text mandates it.</summary>
    public static FlagField Mandated { get; } = Kind.Flag("mandated", "whether the text mandates it", testimony: Testimony.Agreed);

    /// <summary>Gets when it last met; none: it has not met.</summary>
    public static InstantField LastMet { get; } =
        Kind.LastHappened("lastMet", "when it last met; none: it has not met", testimony: Testimony.Agreed);
}
