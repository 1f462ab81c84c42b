namespace FrameworkRules.Kinds;

/// <summary>The record of the maritime boundary.</summary>
public sealed class MaritimeRecord : IKind
{
    private MaritimeRecord() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("maritimeRecords", "record of the maritime boundary", knownTo: "the United Nations");

    /// <summary>Gets whether both letters are on record.</summary>
    public static FlagField BothLetters { get; } =
        Kind.Flag("bothLetters", "whether both letters are on record", testimony: Testimony.Agreed);

    /// <summary>Gets whether the notice of the United States is on record.</summary>
    public static FlagField Notice { get; } =
        Kind.Flag("notice", "whether the notice of the United States is on record", testimony: Testimony.ActOf("US"));

    /// <summary>Gets whether both deposits are on record.</summary>
    public static FlagField BothDeposits { get; } =
        Kind.Flag("bothDeposits", "whether both deposits are on record", testimony: Testimony.Agreed);

    /// <summary>Gets whether a withdrawal was notified.</summary>
    public static FlagField Withdrawn { get; } =
        Kind.Flag("withdrawn", "whether a withdrawal was notified", testimony: Testimony.ActOfASide);
}
