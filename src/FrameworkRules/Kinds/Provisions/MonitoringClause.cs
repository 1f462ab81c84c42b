namespace FrameworkRules.Kinds;

/// <summary>A clause that makes a monitoring body. Monitoring is not verification.</summary>
public sealed class MonitoringClause : IKind
{
    private MonitoringClause() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("monitoring", "clause on monitoring", matter: "monitoring");

    /// <summary>Gets the body.</summary>
    public static TextField MonitoringBodyName { get; } = Kind.Actor("body", "the body", takes: TextSort.Name);

    /// <summary>Gets its chair.</summary>
    public static TextField Chair { get; } = Kind.Actor("chair", "its chair", takes: TextSort.Name);

    /// <summary>Gets its members.</summary>
    public static NamesField Members { get; } = Kind.Actors("members", "its members", TextSort.Name);

    /// <summary>Gets its seat.</summary>
    public static TextField Seat { get; } = Kind.Text("seat", "its seat", takes: TextSort.Place);

    /// <summary>Gets its tasks.</summary>
    public static NamesField Tasks { get; } = Kind.Names("tasks", "its tasks", TextSort.Matter);

    /// <summary>Gets whether its powers are stated.</summary>
    public static FlagField Powers { get; } = Kind.Flag("powers", "whether its powers are stated");
}
