namespace FrameworkRules.Kinds;

/// <summary>A statement of somebody who can bind a government, tied to a provision.</summary>
public sealed class PublicStatement : IKind
{
    private PublicStatement() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Event("publicStatements", "statement", knownTo: "the speaker");

    /// <summary>Gets the speaker.</summary>
    public static TextField Speaker { get; } = Kind.Actor("speaker", "the speaker", required: true, testimony: Testimony.Plain);

    /// <summary>Gets the office.</summary>
    public static TextField Office { get; } =
        Kind.Choice("office", "the office", Testimony.Plain, "headOfGovernment", "defence", "foreignAffairs", "other");

    /// <summary>Gets the provision it is tied to.</summary>
    public static TextField OnProvision { get; } = Kind.Text("provision", "the provision it is tied to", testimony: Testimony.Plain);

    /// <summary>Gets whether it declares that the provision will not be performed.</summary>
    public static FlagField DeclaresNonPerformance { get; } =
        Kind.Flag(
            "declaresNonPerformance",
            "whether it declares that the provision will not be performed",
            testimony: Testimony.ActOf(Speaker)
        );
}
