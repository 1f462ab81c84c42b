namespace FrameworkRules.Kinds;

/// <summary>The government of Israel, and whether it may bind the state without restraint.</summary>
public sealed class IsraeliGovernment : IKind
{
    private IsraeliGovernment() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("israeliGovernments", "government of Israel", knownTo: "the Knesset");

    /// <summary>Gets whether the Knesset has expressed confidence in it.</summary>
    public static FlagField HasConfidence { get; } =
        Kind.Flag("hasConfidence", "whether the Knesset has expressed confidence in it", testimony: Testimony.ActOf("IL"));

    /// <summary>Gets whether it is a transition government: it has resigned, or the Knesset was dissolved or elected anew, and no new government was formed.</summary>
    public static FlagField IsTransitional { get; } =
        Kind.Flag("transitional", "whether it is a transition government", testimony: Testimony.ActOf("IL"));
}
