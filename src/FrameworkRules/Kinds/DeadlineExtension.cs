namespace FrameworkRules.Kinds;

/// <summary>An agreement that moves a deadline. Only one that the party the duty is owed to has agreed to moves it.</summary>
public sealed class DeadlineExtension : IKind
{
    private DeadlineExtension() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Event("deadlineExtensions", "extension", knownTo: "the parties, the facilitator");

    /// <summary>Gets the name of the parameter that holds the deadline.</summary>
    public static TextField Deadline { get; } =
        Kind.NameField(
            "deadline",
            "the name of the deadline, or the id of the milestone, that is moved",
            NameOf.Deadline,
            required: true,
            testimony: Testimony.Plain,
            mayName: () => Milestone.Kind
        );

    /// <summary>Gets the new end of the period.</summary>
    public static InstantField NewEnd { get; } =
        Kind.End("newEnd", "the new end of the period", required: true, testimony: Testimony.Plain);

    /// <summary>Gets whether the party the duty is owed to agreed.</summary>
    public static FlagField Agreed { get; } =
        Kind.Flag("agreed", "whether the party the duty is owed to agreed", testimony: Testimony.Agreed);
}
