namespace FrameworkRules.Kinds;

/// <summary>A step that the law of a state may ask for before a text binds it, the approval of its government and the consent of its parliament apart.</summary>
public sealed class DomesticStep : IKind
{
    private DomesticStep() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Status("domesticSteps", "step under domestic law", knownTo: "the government concerned, its legal adviser");

    /// <summary>Gets the state.</summary>
    public static TextField State { get; } = Kind.Party("state", "the state", required: true, testimony: Testimony.Plain);

    /// <summary>Gets the step.</summary>
    public static TextField Step { get; } =
        Kind.ChoiceField(
            "step",
            "the step",
            ["layingBeforeParliament", "consentToCession", "twoThirdsOfGovernment"],
            required: true,
            testimony: Testimony.Plain
        );

    /// <summary>Gets the text.</summary>
    public static TextField Of { get; } = Kind.Instrument("instrument", "the text", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether the law requires it for this text.</summary>
    public static FlagField IsRequired { get; } =
        Kind.Flag("required", "whether the law requires it for this text", testimony: Testimony.ActOf(State));

    /// <summary>Gets whether it was taken, and in time.</summary>
    public static FlagField Taken { get; } = Kind.Flag("taken", "whether it was taken, and in time", testimony: Testimony.ActOf(State));
}
