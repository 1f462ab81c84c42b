namespace FrameworkRules.Kinds;

/// <summary>An amount of funds that an assessment, an appeal, a plan or a text states as needed.</summary>
public sealed class FundingNeed : IKind
{
    private FundingNeed() { }

    /// <inheritdoc/>
    public static Kind Kind { get; } =
        Kind.Status("fundingNeeds", "stated need of funds", knownTo: "the army, the World Bank, the United Nations");

    /// <summary>Gets what it is for.</summary>
    public static TextField Purpose { get; } =
        Kind.Choice("purpose", "what it is for", Testimony.Plain, "army", "rebuilding", "humanitarian");

    /// <summary>Gets who states it.</summary>
    public static TextField StatedBy { get; } = Kind.Recorder("statedBy", "who states the need");

    /// <summary>Gets the amount.</summary>
    public static NumberField Amount { get; } =
        Kind.Amount("amountUsd", "USD", "the amount needed, for the army in one year", testimony: Testimony.ActOf(StatedBy));
}
