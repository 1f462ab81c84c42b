namespace FrameworkRules.Kinds;

/// <summary>A clause that makes one step wait for another.</summary>
public sealed class ConditionPrecedent : IKind
{
    private ConditionPrecedent() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.ProvisionOnAnyMatter("conditionsPrecedent", "condition precedent", level: "level");

    /// <summary>Gets the step that waits.</summary>
    public static TextField Step { get; } = Kind.Text("step", "step that waits", required: true, takes: TextSort.Step);

    /// <summary>Gets the step it waits for.</summary>
    public static TextField WaitsFor { get; } = Kind.Text("waitsFor", "step it waits for", required: true);

    /// <summary>Gets the party whose step waits.</summary>
    public static TextField WaitingParty { get; } = Kind.Party("party", "party whose step waits", required: true);
}
