namespace FrameworkRules.Kinds;

/// <summary>Whether a constitution requires the consent of parliament to a text.</summary>
public sealed class ConsentRequirement : IKind
{
    private ConsentRequirement() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("consentRequirements", "requirement of consent", knownTo: "the competent authority");

    /// <summary>Gets the text.</summary>
    public static TextField Of { get; } = Kind.Instrument("instrument", "the text", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether consent is required.</summary>
    public static FlagField IsRequired { get; } = Kind.Flag("required", "whether consent is required", testimony: Testimony.ActOf("LB"));
}
