namespace FrameworkRules.Kinds;

/// <summary>Persons held in connection with the conflict, and remains.</summary>
public sealed class Detention : IKind
{
    private Detention() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } = Kind.Ground("detentions", "detention", TimeSpan.FromDays(30), knownTo: "the ICRC");

    /// <summary>Gets persons held without notice to the ICRC.</summary>
    public static NumberField HeldWithoutNotice { get; } =
        Kind.Count(
            "heldWithoutNotice",
            "persons",
            "persons held without notice to the ICRC",
            testimony: Testimony.ConductOf(Kind.SubjectId, Adverse.More)
        );

    /// <summary>Gets whether every agreed release and return of remains was carried out.</summary>
    public static FlagField ReleasesCarriedOut { get; } =
        Kind.Flag(
            "releasesCarriedOut",
            "whether every agreed release and return of remains was carried out",
            testimony: Testimony.ConductOf(Kind.SubjectId, Adverse.Less)
        );

    /// <summary>Gets whether the ICRC has access.</summary>
    public static FlagField AccessForIcrc { get; } =
        Kind.Flag("accessForIcrc", "whether the ICRC has access", testimony: Testimony.ConductOf(Kind.SubjectId, Adverse.Less));
}
