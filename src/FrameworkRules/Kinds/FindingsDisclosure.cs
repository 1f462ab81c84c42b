namespace FrameworkRules.Kinds;

/// <summary>What becomes of the findings of a monitoring body.</summary>
public sealed class FindingsDisclosure : IKind
{
    private FindingsDisclosure() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("disclosures", "disclosure of findings", knownTo: "the monitoring body, the parties");

    /// <summary>Gets the body whose findings they are.</summary>
    public static TextField Body { get; } =
        Kind.Actor("body", "the body whose findings they are", required: true, testimony: Testimony.Plain);

    /// <summary>Gets when findings last reached both sides.</summary>
    public static InstantField LastGivenToBoth { get; } =
        Kind.LastHappened("lastGivenToBoth", "when its findings last reached both sides", testimony: Testimony.Agreed);

    /// <summary>Gets when findings were last published.</summary>
    public static InstantField LastPublished { get; } =
        Kind.LastHappened("lastPublished", "when its findings were last published", testimony: Testimony.ActOf(Body));
}
