namespace FrameworkRules.Kinds;

/// <summary>What a body competent under its law has said of a text. The subject is the body and the text.</summary>
public sealed class Approval : IKind
{
    private Approval() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("approvals", "approval", knownTo: "the body");

    /// <summary>Gets the body.</summary>
    public static TextField ApprovingBody { get; } = Kind.Actor("body", "the body", required: true, testimony: Testimony.Plain);

    /// <summary>Gets the text.</summary>
    public static TextField Of { get; } = Kind.Instrument("instrument", "the text", required: true, testimony: Testimony.Plain);

    /// <summary>Gets the result.</summary>
    public static TextField Result { get; } =
        Kind.Choice("result", "the result", Testimony.ActOf(ApprovingBody), "approved", "welcomed", "noted", "rejected", "notTabled");

    /// <summary>Gets under which id the same is filed too: a body says one thing of a text.</summary>
    public static TextField SameAs { get; } = Kind.LooksAlikeBy(ApprovingBody, Of);
}
