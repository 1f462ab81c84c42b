namespace FrameworkRules.Kinds;

/// <summary>A position a party has declared: that one step waits for another.</summary>
public sealed class DeclaredCondition : IKind
{
    private DeclaredCondition() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("declaredConditions", "declared condition", knownTo: "the parties");

    /// <summary>Gets the party whose step waits.</summary>
    public static TextField WaitingParty { get; } =
        Kind.Party("party", "party whose step waits", required: true, testimony: Testimony.Plain);

    /// <summary>Gets the step that waits.</summary>
    public static TextField Step { get; } = Kind.Text("step", "step that waits", required: true, testimony: Testimony.ActOf(WaitingParty));

    /// <summary>Gets the step it waits for.</summary>
    public static TextField WaitsFor { get; } =
        Kind.Text("waitsFor", "step it waits for", required: true, testimony: Testimony.ActOf(WaitingParty));

    /// <summary>Gets whether the position was given up.</summary>
    public static FlagField Withdrawn { get; } =
        Kind.Flag("withdrawn", "whether the position was given up", testimony: Testimony.ActOf(WaitingParty));
}
