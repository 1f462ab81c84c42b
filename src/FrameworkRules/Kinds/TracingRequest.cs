namespace FrameworkRules.Kinds;

/// <summary>A request for news of a person missing in connection with the conflict. The subject is the request, not the person's name.</summary>
public sealed class TracingRequest : IKind
{
    private TracingRequest() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Status("tracingRequests", "request for news of a missing person", knownTo: "the ICRC, the commission for the missing");

    /// <summary>Gets the side that is asked.</summary>
    public static TextField AskedOf { get; } = Kind.Party("askedOf", "the side that is asked", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether it was answered with all that is known.</summary>
    public static FlagField Answered { get; } =
        Kind.Flag("answered", "whether it was answered with all that is known", testimony: Testimony.ConductOf(AskedOf, Adverse.Less));
}
