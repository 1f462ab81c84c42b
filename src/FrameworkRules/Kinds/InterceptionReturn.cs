namespace FrameworkRules.Kinds;

/// <summary>A return of interceptions of unauthorised arms.</summary>
public sealed class InterceptionReturn : IKind
{
    private InterceptionReturn() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Ground("interceptionReturns", "return of interceptions", TimeSpan.FromDays(90), knownTo: "the Lebanese army and customs");

    /// <summary>Gets whether it was filed for the last interval.</summary>
    public static FlagField FiledForLastInterval { get; } =
        Kind.Flag("filed", "whether it was filed for the last interval", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets whether every confirmed unauthorised entry in it has a recorded follow-up.</summary>
    public static FlagField EachFollowedUp { get; } =
        Kind.Flag(
            "followedUp",
            "whether every confirmed unauthorised entry in it has a recorded follow-up",
            testimony: Testimony.OwedBy("LB", Adverse.Less)
        );
}
