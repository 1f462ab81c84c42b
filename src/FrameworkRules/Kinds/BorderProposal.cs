namespace FrameworkRules.Kinds;

/// <summary>Proposals on disputed border areas.</summary>
public sealed class BorderProposal : IKind
{
    private BorderProposal() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("borderProposals", "proposal on border areas", knownTo: "the United Nations");

    /// <summary>Gets whether they were put forward.</summary>
    public static FlagField PutForward { get; } =
        Kind.Flag("putForward", "whether they were put forward", testimony: Testimony.ActOf("UN"));
}
