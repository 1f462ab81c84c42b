namespace FrameworkRules.Kinds;

/// <summary>The legal life of a cessation of hostilities: when it starts, when it ends by its terms, and whether it was denounced.</summary>
public sealed class CessationStatus : IKind
{
    private CessationStatus() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("cessations", "cessation", knownTo: "the parties, the facilitator");

    /// <summary>Gets the instrument that sets it.</summary>
    public static TextField SetBy { get; } =
        Kind.Instrument("instrument", "instrument that sets it", required: true, testimony: Testimony.Plain);

    /// <summary>Gets when it starts.</summary>
    public static InstantField Starts { get; } = Kind.Instant("starts", "start", testimony: Testimony.Agreed);

    /// <summary>Gets when it ends by its terms, extensions included; none: no end is set.</summary>
    public static InstantField Ends { get; } = Kind.End("ends", "end by its terms, extensions included", testimony: Testimony.Agreed);

    /// <summary>Gets whether a notice of denunciation was given.</summary>
    public static FlagField Denounced { get; } =
        Kind.Flag("denounced", "whether it was denounced by notice", testimony: Testimony.ActOfASide);
}
