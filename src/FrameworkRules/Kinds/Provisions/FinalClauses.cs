namespace FrameworkRules.Kinds;

/// <summary>Clauses on the life of the text itself: from when it binds, how it is changed and ended, in which languages it is authentic.</summary>
public sealed class FinalClauses : IKind
{
    private FinalClauses() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Provision("finalClauses", "final clause", matter: "final-clauses");

    /// <summary>Gets from when, or on what event, the text binds.</summary>
    public static TextField EntryIntoForce { get; } =
        Kind.Text("entryIntoForce", "from when, or on what event, the text binds", takes: TextSort.Time);

    /// <summary>Gets whether there is a rule on how the text is amended.</summary>
    public static FlagField Amendment { get; } = Kind.Flag("amendment", "whether there is a rule on how the text is amended");

    /// <summary>Gets whether there is a rule on how the text ends, or that no party may leave it.</summary>
    public static FlagField Termination { get; } =
        Kind.Flag("termination", "whether there is a rule on how the text ends, or that no party may leave it");

    /// <summary>Gets the languages in which the text is authentic.</summary>
    public static NamesField AuthenticIn { get; } =
        Kind.Names("authenticIn", "the languages in which the text is authentic", TextSort.Matter);

    /// <summary>Gets whether there is a rule on publication or registration.</summary>
    public static FlagField Publication { get; } = Kind.Flag("publication", "whether there is a rule on publication or registration");
}
