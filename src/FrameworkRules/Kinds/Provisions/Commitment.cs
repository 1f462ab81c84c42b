namespace FrameworkRules.Kinds;

/// <summary>What a text says one side shall, should or intends to do.</summary>
public sealed class Commitment : IKind
{
    private Commitment() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.ProvisionOnAnyMatter("commitments", "commitment", level: "wording");

    /// <summary>Gets who is to act.</summary>
    public static NamesField Actors { get; } = Kind.Parties("actors", "who is to act", TextSort.Name);

    /// <summary>Gets what is to be done.</summary>
    public static TextField What { get; } = Kind.Text("action", "what is to be done", takes: TextSort.Matter);

    /// <summary>Gets where.</summary>
    public static TextField PlaceName { get; } = Kind.Text("place", "where it is to be done", takes: TextSort.Place);

    /// <summary>Gets how binding the wording is.</summary>
    public static TextField Wording => Kind.Level!;

    /// <summary>Gets by when.</summary>
    public static InstantField Due { get; } = Kind.End("due", "by when it is to be done");

    /// <summary>Gets within how many days.</summary>
    public static NumberField WithinDays { get; } =
        Kind.Count("withinDays", "days", "days from entry into force, or from another step, within which it is to be done");

    /// <summary>Gets within how many hours.</summary>
    public static NumberField WithinHours { get; } =
        Kind.Count("withinHours", "hours", "hours from entry into force, or from another step, within which it is to be done");

    /// <summary>Gets the commitment from whose fulfilment its days or hours run; without it they run from entry into force.</summary>
    public static TextField After { get; } =
        Kind.Text("after", "the id of the commitment from whose fulfilment its days or hours run", takes: TextSort.Time);

    /// <summary>Gets the measurable event that triggers it.</summary>
    public static TextField Trigger { get; } = Kind.Text("trigger", "the event that triggers it", takes: TextSort.Time);

    /// <summary>Gets who verifies it.</summary>
    public static TextField Verifier { get; } = Kind.Party("verifier", "who verifies it", takes: TextSort.Name);

    /// <summary>Gets the commitment of the other side in return for which it is owed.</summary>
    public static TextField Answers { get; } =
        Kind.Text("answers", "the id of the commitment of the other side in return for which it is owed");
}
