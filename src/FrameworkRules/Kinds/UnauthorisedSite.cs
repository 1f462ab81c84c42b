namespace FrameworkRules.Kinds;

/// <summary>A site used for arms without authority, or a group of them.</summary>
public sealed class UnauthorisedSite : IKind
{
    private UnauthorisedSite() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Status("sites", "unauthorised site", knownTo: "the Lebanese army, the monitoring mechanism");

    /// <summary>Gets whether it is recorded as dismantled.</summary>
    public static FlagField Dismantled { get; } =
        Kind.Flag("dismantled", "whether it is recorded as dismantled", testimony: Testimony.OwedBy("LB", Adverse.Less));

    /// <summary>Gets when it was found in use again.</summary>
    public static InstantField FoundAgain { get; } =
        Kind.Happened("foundAgain", "when it was found in use again", testimony: Testimony.OwedBy("LB", Adverse.More));

    /// <summary>Gets the operations counted.</summary>
    public static NumberField Operations { get; } =
        Kind.Count("operations", "operations", "the operations counted", testimony: Testimony.OwedBy("LB", Adverse.Less));
}
