namespace FrameworkRules.Kinds;

/// <summary>The technical committee that supports the army.</summary>
public sealed class SupportCommittee : IKind
{
    private SupportCommittee() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("supportCommittees", "committee for the army", knownTo: "the United States, France");

    /// <summary>Gets when it last met.</summary>
    public static InstantField LastMet { get; } = Kind.LastHappened("lastMet", "when it last met", testimony: Testimony.Agreed);

    /// <summary>Gets whether its support was delivered.</summary>
    public static FlagField SupportDelivered { get; } =
        Kind.Flag("supportDelivered", "whether its support was delivered", testimony: Testimony.OwedBy("US", Adverse.Less));
}
