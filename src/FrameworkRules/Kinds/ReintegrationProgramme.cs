namespace FrameworkRules.Kinds;

/// <summary>A programme for members of an armed group who lay down their arms.</summary>
public sealed class ReintegrationProgramme : IKind
{
    private ReintegrationProgramme() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Status("reintegrationProgrammes", "reintegration programme", knownTo: "the government concerned, the United Nations");

    /// <summary>Gets whether it settles the legal status of those who take part.</summary>
    public static FlagField SettlesStatus { get; } =
        Kind.Flag("settlesStatus", "whether it settles the legal status of those who take part", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets whether it offers a livelihood: pay, training or work.</summary>
    public static FlagField OffersLivelihood { get; } =
        Kind.Flag("offersLivelihood", "whether it offers a livelihood: pay, training or work", testimony: Testimony.ActOf("LB"));

    /// <summary>Gets whether it admits participants.</summary>
    public static FlagField AdmitsParticipants { get; } =
        Kind.Flag("admitsParticipants", "whether it admits participants", testimony: Testimony.OwedBy("LB", Adverse.Less));
}
