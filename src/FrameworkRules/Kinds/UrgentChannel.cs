namespace FrameworkRules.Kinds;

/// <summary>A channel by which the forces of the two sides reach each other at once, directly or through a third party.</summary>
public sealed class UrgentChannel : IKind
{
    private UrgentChannel() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Status("urgentChannels", "channel for urgent contact", knownTo: "the monitoring mechanism, UNIFIL, the two armies");

    /// <summary>Gets who keeps it, where it runs through a third party.</summary>
    public static TextField Through { get; } = Kind.Actor("through", "who keeps it", testimony: Testimony.Plain);

    /// <summary>Gets when it was last used or tested with success.</summary>
    public static InstantField LastWorked { get; } =
        Kind.LastHappened("lastWorked", "when it was last used or tested with success", testimony: Testimony.Agreed);
}
