namespace FrameworkRules.Drafting;

/// <summary>Puts outcomes into the words of a sentence.</summary>
internal static class OutcomeWords
{
    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.PartiallyMet => "met in part",
            Outcome.Unmet => "not met",
            Outcome.NotApplicable => "not applicable",
            Outcome.Unknown => "not known",
            _ => outcome.ToString().ToLowerInvariant(),
        };
}
