namespace FrameworkRules.Kinds;

/// <summary>A law that punishes contact with the other side.</summary>
public sealed class ContactLaw : IKind
{
    private ContactLaw() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("contactLaws", "law on contact", knownTo: "the government concerned");

    /// <summary>Gets the state whose law it is.</summary>
    public static TextField State { get; } = Kind.Party("state", "the state whose law it is", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether those who take part in agreed talks and bodies are exempt: by its terms, or because it was suspended or repealed.</summary>
    public static FlagField ExemptsParticipants { get; } =
        Kind.Flag(
            "exemptsParticipants",
            "whether it exempts those who take part in agreed talks and bodies",
            testimony: Testimony.ActOf(State)
        );
}
