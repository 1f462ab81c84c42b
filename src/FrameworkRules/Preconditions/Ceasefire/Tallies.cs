namespace FrameworkRules;

/// <summary>What the preconditions on incidents share: the lesser requirement that they fall.</summary>
internal static class Tallies
{
    /// <summary>Requires that the monthly number of incidents of the party falls and is under the agreed ceiling.</summary>
    public static Requirement Falling(string of) =>
        Quantify
            .The<IncidentTally>()
            .Where(IncidentTally.Side.IsPartyOfTheFinding() & IncidentTally.Of.Is(of))
            .That(IncidentTally.Falling.Is(true) & IncidentTally.UnderAgreedCeiling.Is(true));
}
