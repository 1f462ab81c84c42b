namespace FrameworkRules.Kinds;

/// <summary>A report that is due.</summary>
public sealed class DueReport : IKind
{
    private DueReport() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("dueReports", "report", knownTo: "the United Nations, the chair");

    /// <summary>Gets when it is due.</summary>
    public static InstantField Due { get; } = Kind.End("due", "when it is due", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether it was issued.</summary>
    public static FlagField Issued { get; } = Kind.Flag("issued", "whether it was issued", testimony: Testimony.Agreed);
}
